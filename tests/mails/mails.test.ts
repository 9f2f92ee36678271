import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBounce } from '#lib/bounce/index.ts';
import { diagnose } from '#lib/smtp/index.ts';
import { readMessage } from '#lib/imports/message.ts';
import manifest from './manifest.json' with { type: 'json' };

/** Bounces made by eight real mail servers, and what each must be read as. */
describe.each(manifest)('$file', (mail) => {
  it(`is ${mail.reply ?? 'no reply'} ${mail.status ?? ''}: ${mail.reason}`, async () => {
    const { text } = await readMessage(await readFile(join(import.meta.dirname, mail.file)));
    const diagnoses = diagnose(text);
    expect(diagnoses).toHaveLength(1);
    const [found] = diagnoses;
    const first = found!.candidates[0]!;
    expect({
      reply: mail.reply === null ? null : found!.reply,
      status: mail.reply === null ? null : found!.status,
      provider: mail.provider === null ? null : found!.provider,
      recipient: found!.recipients[0],
      category: first.category,
      reason: first.reason,
      permanence: found!.permanence,
    }).toEqual({
      reply: mail.reply,
      status: mail.status,
      provider: mail.provider,
      recipient: mail.recipient,
      category: mail.category,
      reason: mail.reason,
      permanence: mail.permanence,
    });
    for (const { evidence } of found!.candidates)
      for (const { span, words } of evidence) if (span) expect(text.slice(span.start, span.end)).toBe(words);
    const bounce = readBounce(text, diagnoses);
    expect(bounce.recipientDomain).toBe(mail.recipient!.split('@')[1]);
    expect(bounce.sendingDomain).toBe('sender.example');
    expect(bounce.messageId).toMatch(/^lab\.\d{3}@mail\.sender\.example$/);
  });
});
