import { readFile } from 'node:fs/promises';
import { domainOf } from '../lib/bounce/index.ts';
import { diagnose } from '../lib/smtp/index.ts';
import type { Diagnosis } from '../lib/smtp/diagnosis.ts';
import { readMessage } from '../lib/imports/message.ts';

/** Message files in, one JSON line a file out, in the order given. A file that cannot be read answers `{"error"}` and the run goes on. */

const line = (diagnosis: Diagnosis): object => {
  const top = diagnosis.candidates[0];
  return {
    recipientDomain: domainOf(diagnosis.recipients[0] ?? '') || null,
    reply: diagnosis.reply,
    status: diagnosis.status,
    category: top?.category ?? null,
    reason: top?.reason ?? null,
    permanent: diagnosis.permanence === 'unknown' ? null : diagnosis.permanence === 'permanent',
    provider: diagnosis.provider,
    neverSent: diagnosis.neverSent,
    ...(diagnosis.undecided ? { undecided: true } : {}),
  };
};

const decode = async (file: string): Promise<object> => {
  try {
    const { text } = await readMessage(await readFile(file));
    const diagnoses = diagnose(text);
    return { file, bounce: diagnoses.length > 0, diagnoses: diagnoses.map(line) };
  } catch (error) {
    return { file, error: error instanceof Error ? error.message : String(error) };
  }
};

const files = process.argv.slice(2);
if (files.length === 0) console.error('usage: npm run --silent decode -- FILE.eml …');
for (const file of files) process.stdout.write(`${JSON.stringify(await decode(file))}\n`);
process.exitCode = files.length === 0 ? 2 : 0;
