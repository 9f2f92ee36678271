import { expect, test } from 'vitest';
import { ImportError } from '#lib/imports/index.ts';
import { fault } from '#lib/tally/clean.ts';
import { formatOfSample, readAll, sampleBytes, SAMPLES } from '../imports/read-sample.ts';
import { mutate, random, TIMES } from './mutate.ts';

const RUNS = 30 * TIMES;
const TEXTS = SAMPLES.filter((name) => !/\.(gz|zip)$|utf16/.test(name)).map((name) =>
  new TextDecoder().decode(sampleBytes(name)),
);

/** Reads a file to the end: counts add up, or the error is one that has words. */
async function survive(text: string, piece?: number): Promise<void> {
  try {
    const { observations, counts } = await readAll(
      new TextEncoder().encode(text),
      { addresses: true },
      piece,
    );
    expect(observations).toHaveLength(counts.bounces + counts.deliveries + counts.neverSent);
    for (const it of observations) expect(fault(it)).toBeNull();
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
  }
}

test.each(SAMPLES.map((name, at) => [name, at]))(
  '%s, damaged',
  { timeout: 60_000 * TIMES },
  async (name, at) => {
    const next = random(at * 7919 + RUNS);
    const text = new TextDecoder().decode(sampleBytes(name));
    for (let n = 0; n < RUNS; n++) {
      const given = mutate(text, TEXTS, next);
      await survive(given, next() < 0.3 ? 61 : undefined).catch((cause: unknown) => {
        throw new Error(`${formatOfSample(name)}: ${JSON.stringify(given.slice(0, 2_000))}`, { cause });
      });
    }
  },
);

/** Rows of one file repeated: what is read eight times as long takes about eight times, not sixty-four. */
test.each([
  ['sendgrid-activity-csv.csv'],
  ['postfix-maillog.log'],
  ['exim-mainlog.log'],
  ['brevo-webhook.ndjson'],
  ['dsn-eml.mbox'],
])('%s: the time grows with the length', { timeout: 60_000 }, async (name) => {
  const text = new TextDecoder().decode(sampleBytes(name));
  const [head = '', ...rows] = text.split('\n');
  const short = rows.join('\n').repeat(Math.ceil(60_000 / text.length));
  const time = async (body: string): Promise<number> => {
    let best = Infinity;
    for (let n = 0; n < 2; n++) {
      const begun = performance.now();
      await survive(`${head}\n${body}`);
      best = Math.min(best, performance.now() - begun);
    }
    return best;
  };
  await time(short);
  const one = await time(short);
  expect(await time(short.repeat(8))).toBeLessThan(32 * one + 200);
});
