import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBounce } from '#lib/bounce/index.ts';
import { diagnose, lookup, mayHoldCode, type Surface } from '#lib/smtp/index.ts';
import { mutate, random, snippets, TIMES } from './mutate.ts';

const SURFACES: readonly Surface[] = ['page', 'message', 'esp', 'lookup', 'line'];
const PIECES = snippets();
const BATCH = 1_000;

/** Reads one text; what is found must stand in it. */
function read(given: string, place: Surface): void {
  const found = diagnose(given, { place });
  for (const { span, hits, candidates } of found) {
    if (!(span.start >= 0 && span.start <= span.end && span.end <= given.length))
      throw new Error(`span ${span.start}–${span.end} of ${given.length}`);
    for (const { start, end } of hits)
      if (!(start >= 0 && start < end && end <= given.length && /\d/.test(given.slice(start, end))))
        throw new Error(`hit ${start}–${end}`);
    for (const { weight, evidence } of candidates) {
      if (!(weight > 0 && weight <= 1)) throw new Error(`weight ${weight}`);
      for (const one of evidence)
        if (one.span && given.slice(one.span.start, one.span.end) !== one.words)
          throw new Error(`evidence ${one.words}`);
    }
  }
  if (place === 'esp' && found.some(({ hits }) => hits.length > 0) && !mayHoldCode(given))
    throw new Error('missed by the first look');
  if (found.some(({ hits }) => hits.some(({ reply }) => reply !== null && reply < 400 && reply !== 221)))
    throw new Error('an answer of success is marked');
}

/** Mutates real texts, a thousand a seed; a failure tells the text itself. */
function attack(batches: number, one: (given: string, next: () => number) => void): number {
  let tried = 0;
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const next = random(seed);
      for (let n = 0; n < BATCH; n++) {
        const piece = PIECES[Math.floor(next() * PIECES.length)]!;
        const given = mutate(piece, PIECES, next);
        tried += 1;
        try {
          one(given, next);
        } catch (cause) {
          throw new Error(`${(cause as Error).message} at ${JSON.stringify(given)}`, { cause });
        }
      }
    }),
    { numRuns: batches * TIMES, endOnFailure: true },
  );
  return tried;
}

test('real bounces, damaged, are read on every surface', { timeout: 90_000 * TIMES }, () => {
  expect(PIECES.length).toBeGreaterThan(300);
  const tried = attack(80, (given, next) => read(given, SURFACES[Math.floor(next() * SURFACES.length)]!));
  expect(tried).toBeGreaterThanOrEqual(80_000);
});

test('and looked up', { timeout: 60_000 * TIMES }, () => {
  attack(10, (given) => {
    const answer = lookup(given.slice(0, 120));
    if (answer.kind === 'bounce' && answer.diagnoses.length === 0) throw new Error('a bounce of nothing');
  });
});

test('and asked for recipients and senders', { timeout: 60_000 * TIMES }, () => {
  attack(10, (given) => void readBounce(given));
});
