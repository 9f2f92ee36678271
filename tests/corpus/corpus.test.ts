import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Category } from '#lib/smtp/catalogue/categories.ts';
import { REASONS } from '#lib/smtp/catalogue/reasons.ts';
import type { Diagnosis } from '#lib/smtp/diagnosis.ts';
import { diagnose } from '#lib/smtp/index.ts';

/**
 * Replies and notices of many mail systems, worded by us, with the categories that are right for them (the specification
 * leaves some of them in two), and ordinary texts in which nothing may be found. `why` is the cause that was meant.
 */
type Sample = { id: string; text: string; accept: Category[]; permanent: boolean | null; why: string };

const read = (file: string): Sample[] =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Sample);

const bounces = read('bounces.jsonl');
const ordinary = read('ordinary.jsonl');

/** As the filter reads them: what is short and has no empty line is the one line in which a program tells the cause. */
const placeOf = (text: string): 'line' | 'message' =>
  text.length <= 800 && !/\n[ \t]*\r?\n/.test(text.trim()) ? 'line' : 'message';

const firstOf = ({ text }: Sample): Diagnosis | undefined => diagnose(text, { place: placeOf(text) })[0];

/** Causes after which the address stays good, whatever else is wrong. */
const ADDRESS_IS_GOOD = new Set([
  'blocked',
  'badreputation',
  'spamdetected',
  'virusdetected',
  'policyviolation',
  'dmarc',
  'authfailure',
  'senderdns',
  'requireptr',
  'ratelimited',
  'ratelimited+reputation',
  'greylisted',
  'mailboxfull',
  'mesgtoobig',
  'authrequired',
  'failedstarttls',
]);

/** Floors: a change of rules may not fall below them. */
const LEAST_RIGHT = 0.985;
const LEAST_PERMANENCE = 0.97;

describe('bounces in our own words', () => {
  const read = bounces.map((sample) => ({ sample, found: firstOf(sample) }));

  test('the category is one of the right ones', () => {
    const wrong = read.filter(
      ({ sample, found }) => !found?.candidates[0] || !sample.accept.includes(found.candidates[0].category),
    );
    const told = wrong
      .map(({ sample, found }) => `${sample.id} ${found?.candidates[0]?.reason ?? 'nothing'}: ${sample.text}`)
      .join('\n');
    expect(1 - wrong.length / bounces.length, told).toBeGreaterThanOrEqual(LEAST_RIGHT);
  });

  test('permanent or temporary', () => {
    const known = read.filter(
      ({ sample, found }) =>
        sample.permanent !== null && found !== undefined && found.permanence !== 'unknown',
    );
    const right = known.filter(
      ({ sample, found }) => (found!.permanence === 'permanent') === sample.permanent,
    );
    expect(right.length / known.length).toBeGreaterThanOrEqual(LEAST_PERMANENCE);
  });

  test('no address is removed for a fault that is not its own', () => {
    const removed = read.filter(
      ({ sample, found }) =>
        ADDRESS_IS_GOOD.has(sample.why) &&
        found?.candidates[0] !== undefined &&
        REASONS[found.candidates[0].reason].address === 'remove',
    );
    expect(removed.map(({ sample }) => sample.text)).toEqual([]);
  });
});

describe('nothing is found in ordinary texts', () => {
  test.each(['page', 'message'] as const)('on a %s', (place) => {
    expect(ordinary.filter(({ text }) => diagnose(text, { place }).length > 0)).toEqual([]);
  });

  test('given as a line', () => {
    expect(ordinary.filter((sample) => firstOf(sample) !== undefined)).toEqual([]);
  });
});
