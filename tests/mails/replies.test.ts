import { describe, expect, it } from 'vitest';
import { readBounce } from '#lib/bounce/index.ts';
import { diagnose } from '#lib/smtp/index.ts';
import { FORMATS, NAMELESS, type Told } from './formats.ts';
import replies from './replies.json' with { type: 'json' };

/** Replies of providers and servers, in our words and with their marks, as eight mail systems pass them on. */
const RECIPIENT = 'maria.keller@dest.example';
const STATUS = /^\d{3}[ -]#?([245]\.\d+\.\d+)|\(#?([245]\.\d+\.\d+)/;
/** Anyone runs these: their words may name them where no host is known. */
const SOFTWARE = new Set(['exim', 'postfix', 'qmail', 'sendmail']);

const told = replies as Told[];

describe.each(Object.entries(FORMATS))('%s', (system, format) => {
  it.each(told.map((one) => [one.reply.slice(0, 90), one] as const))('%s', (_, one) => {
    const text = format(one, RECIPIENT);
    const found = diagnose(text);
    expect(found).toHaveLength(1);
    const [{ reply, status, provider, candidates, permanence, recipients }] = found as [(typeof found)[0]];
    const code = STATUS.exec(one.reply);
    expect({ reply, status, recipients }).toEqual({
      reply: Number(one.reply.slice(0, 3)),
      status: code?.[1] ?? code?.[2] ?? null,
      recipients: [RECIPIENT],
    });
    expect(one.accept, `${candidates[0]?.reason} by ${candidates[0]?.evidence[0]?.rule}`).toContain(
      candidates[0]?.category,
    );
    // The Dragonfly agent sends no report: a deferral may still be tried again.
    if (one.reply.startsWith('5') || system !== 'dma') expect(permanence).toBe('permanent');
    if (one.provider !== null && !(NAMELESS.includes(system) && provider === null)) expect(provider).toBe(one.provider);
    if (one.provider === null && provider !== null) expect(SOFTWARE).toContain(provider);
    expect(readBounce(text, found).recipientDomain).toBe('dest.example');
  });
});
