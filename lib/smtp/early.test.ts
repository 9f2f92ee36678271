import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { learnLanguages } from './compiled.ts';
import { diagnose, lacksLanguages } from './early.ts';
import { FOREIGN } from './rules/foreign.ts';

const SURFACES = ['page', 'message', 'esp', 'lookup', 'line'] as const;
const all = (text: string) => SURFACES.map((place) => diagnose(text, { place }));

const corpus = readFileSync(`${import.meta.dirname}/../../tests/corpus/bounces.jsonl`, 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { text: string }).text);

// One test: what is learned cannot be forgotten.
test('before other languages are known, a text that may need them is left; any other is read as it is after', () => {
  const german = '550 Das Postfach des Empfängers ist voll.';
  const before = corpus.map((text) => ({ text, lacks: lacksLanguages(text), told: all(text) }));
  expect(before.filter(({ lacks }) => lacks).length).toBeGreaterThan(20);
  expect(before.filter(({ lacks }) => !lacks).length).toBeGreaterThan(corpus.length / 2);
  for (const { lacks, told } of before) if (lacks) expect(told.flat()).toEqual([]);
  expect(lacksLanguages(german)).toBe(true);
  expect(diagnose(german)).toEqual([]);

  learnLanguages(FOREIGN);
  expect(lacksLanguages(german)).toBe(false);
  expect(diagnose(german)[0]!.candidates[0]!.reason).toBe('over-quota');
  for (const { text, lacks, told } of before) if (!lacks) expect(all(text), text).toEqual(told);
});
