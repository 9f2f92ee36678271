import { describe, expect, it } from 'vitest';
import { addDays } from '#lib/tally/periods.ts';
import { bucketed } from './buckets.ts';

const days = (n: number) =>
  Array.from({ length: n }, (_, at) => ({
    day: addDays('2026-01-01', at),
    counts: new Map([['DMARC' as const, 1]]),
  }));

describe('bars of the daily plot', () => {
  it.each([
    [1, 1, 1, 1],
    [93, 1, 93, 1],
    [94, 7, 14, 7],
    [651, 7, 93, 7],
    [652, 28, 24, 28],
  ])('%d days: %d days a bar, %d bars, %d in the newest', (n, size, count, newest) => {
    const { bars, days: each } = bucketed(days(n));
    expect(each).toBe(size);
    expect(bars).toHaveLength(count);
    expect(bars.at(-1)!.counts.get('DMARC')).toBe(newest);
    expect(bars.reduce((sum, bar) => sum + bar.counts.get('DMARC')!, 0)).toBe(n);
    expect(bars[0]!.day).toBe('2026-01-01');
  });
});
