import { expect, test } from 'vitest';
import { createBackoff } from './backoff.ts';

/** How many repairs a page gets that undoes each at once, asked every 50 ms for so many milliseconds. */
function repairsIn(ms: number, step = 50): number[] {
  let now = 0;
  const backoff = createBackoff(() => now);
  const at: number[] = [];
  for (; now < ms; now += step) if (backoff.allow()) at.push(now);
  return at;
}

test('the first repair is made at once, and each doubles the wait until the next', () => {
  expect(repairsIn(4_000)).toEqual([0, 250, 750, 1_750, 3_750]);
});

test('a page that fights for a day gets no more than one repair a minute', () => {
  const at = repairsIn(24 * 60 * 60 * 1_000, 1_000);
  expect(at.length).toBeLessThan(24 * 60 + 10);
});

test('a quiet minute forgets the fight', () => {
  let now = 0;
  const backoff = createBackoff(() => now);
  for (; now < 10_000; now += 50) backoff.allow();
  now += 60_001;
  expect(backoff.allow()).toBe(true);
  now += 250;
  expect(backoff.allow()).toBe(true);
});
