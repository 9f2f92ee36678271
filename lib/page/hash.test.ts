import { expect, test } from 'vitest';
import { hashText } from './hash.ts';

/** Values published with the function (Bryc, cyrb53, seed 0). */
test.each([
  ['a', 7929297801672961],
  ['b', 8684336938537663],
])('%s gives the published value', (text, value) => {
  expect(Number.parseInt(hashText(text), 36)).toBe(value);
});

test('is as long for any text, and another for another', () => {
  const texts = ['', 'a', 'A', 'a ', 'ä', '\u{1f4e7}', 'x'.repeat(100_000)];
  const hashes = texts.map(hashText);
  expect(hashes.map((hash) => hash.length)).toEqual(texts.map(() => 11));
  expect(new Set(hashes).size).toBe(texts.length);
});
