import { expect, test } from 'vitest';
import { sipHash } from './siphash.ts';

/** Key 00 01 … 0f of the paper, as little-endian words. */
const KEY = Uint32Array.of(0x03020100, 0x07060504, 0x0b0a0908, 0x0f0e0d0c);

const hash = (text: string, key = KEY): string => {
  const out = new Uint32Array(2);
  sipHash(key, text, out);
  return out[1]!.toString(16).padStart(8, '0') + out[0]!.toString(16).padStart(8, '0');
};

/** Inputs 00, 00 01, … of the reference implementation's vectors (SipHash-2-4, 64 bits). */
const bytes = (count: number): string => String.fromCharCode(...Array.from({ length: count }, (_, i) => i));

test.each([
  [0, '726fdb47dd0e0e31'],
  [1, '74f839c593dc67fd'],
  [2, '0d6c8009d9a94f5a'],
  [3, '85676696d7fb7e2d'],
  [7, 'ab0200f58b01d137'],
  [8, '93f5f5799a932462'],
  [15, 'a129ca6149be45e5'],
])('%i bytes give the value of the paper', (count, expected) => {
  expect(hash(bytes(count))).toBe(expected);
});

test('a text outside ASCII is hashed as UTF-8, wherever the first such letter stands', () => {
  expect(hash('ü')).not.toBe(hash('u'));
  expect(hash('abcü')).not.toBe(hash('abcu'));
  expect(hash('a'.repeat(5000))).not.toBe(hash('a'.repeat(4999)));
});

test('another key gives another value', () => {
  expect(hash('x', Uint32Array.of(1, 2, 3, 4))).not.toBe(hash('x'));
});
