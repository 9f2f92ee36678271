import type { DayCounts } from '#lib/tally/index.ts';

/** How many days one bar stands for. */
export type BucketDays = 1 | 7 | 28;

/** More bars than this are thinner than the eye can tell apart. */
const MOST_BARS = 93;

/** Joins days to weeks or to four weeks when there are too many of them for one bar each. A bar has the day it starts with. */
export function bucketed(days: readonly DayCounts[]): { bars: DayCounts[]; days: BucketDays } {
  const size = days.length <= MOST_BARS ? 1 : days.length <= MOST_BARS * 7 ? 7 : 28;
  if (size === 1) return { bars: [...days], days: 1 };
  const bars: DayCounts[] = [];
  // Counted from the end, so that the newest bar is a whole one.
  const first = days.length % size;
  days.forEach(({ day, counts }, at) => {
    if (at === 0 || (at - first) % size === 0) bars.push({ day, counts: new Map() });
    const bar = bars.at(-1)!.counts;
    for (const [category, count] of counts) bar.set(category, (bar.get(category) ?? 0) + count);
  });
  return { bars, days: size };
}
