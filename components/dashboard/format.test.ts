import { expect, it } from 'vitest';
import { createFormat } from './format.ts';

/** Blanks of any width as plain ones: which of them a language uses differs from release to release. */
const plain = (text: string): string => text.replace(/\s/g, ' ');

it.each([
  ['en', 'Nov 1 – 24, 2026', '4.2%', '12,345'],
  ['de', '01.–24.11.2026', '4,2 %', '12.345'],
  ['ja', '2026/11/01～2026/11/24', '4.2%', '12,345'],
])('%s writes days with their year, shares and counts its own way', (locale, days, share, count) => {
  const format = createFormat(locale);
  expect(plain(format.days('2026-11-01', '2026-11-24'))).toBe(days);
  expect(plain(format.percent(0.042))).toBe(share);
  expect(format.count(12_345)).toBe(count);
});

it('names the year where a range passes one', () => {
  const text = createFormat('en').days('2026-12-30', '2027-01-02');
  expect(text).toContain('2026');
  expect(text).toContain('2027');
});

it.each([
  [0, '0.0%'],
  [0.000_01, '<0.1%'],
  [0.0005, '0.1%'],
  [0.9994, '99.9%'],
  [0.999_99, '>99.9%'],
  [1, '100.0%'],
])('never writes some as none, nor most as all: %d', (share, text) => {
  expect(createFormat('en').percent(share)).toBe(text);
});

it.each([
  [0, '0 kB'],
  [111, '0.1 kB'],
  [12_345, '12 kB'],
  [48_100_000, '48.1 MB'],
])('%d bytes', (bytes, text) => {
  expect(plain(createFormat('en').bytes(bytes))).toBe(text);
});
