import type { Category } from '#lib/smtp/catalogue/categories.ts';
import { dayNumber, daysOf } from './periods.ts';
import type { Selection } from './query.ts';

/** Bounces of one day by category; null is "not decided". */
export type DayCounts = { day: string; counts: Map<Category | null, number> };
/** Bounces at one provider by category. */
export type ProviderCounts = { provider: string; counts: Map<Category | null, number> };

/** Longest run of days drawn one by one; beyond it the caller has to take weeks. */
export const MOST_DAYS = 3_660;

const addTo = <Key>(counts: Map<Key, number>, key: Key, by: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + by);
};

/** Every day of the period with its bounces by category; days without any are there and empty. */
export function byDay({ index, rows, period }: Selection): DayCounts[] {
  if (!period) return [];
  const days = daysOf(period).slice(-MOST_DAYS);
  const first = dayNumber(days[0] ?? period.from);
  const { category } = index.columns;
  const width = category.words.length;
  const sums = new Float64Array(days.length * width);
  for (const row of rows) {
    const day = index.days[row]! - first;
    if (day >= 0) sums[day * width + category.ids[row]!]! += index.counts[row]!;
  }
  return days.map((day, at) => {
    const counts = new Map<Category | null, number>();
    for (let id = 0; id < width; id++) {
      const count = sums[at * width + id]!;
      if (count > 0) counts.set((category.words[id] || null) as Category | null, count);
    }
    return { day, counts };
  });
}

/** Providers with their bounces by category, most bounces first. */
export function byProvider({ index, rows }: Selection): ProviderCounts[] {
  const { category, provider } = index.columns;
  const width = category.words.length;
  const sums = new Float64Array(provider.words.length * width);
  for (const row of rows) sums[provider.ids[row]! * width + category.ids[row]!]! += index.counts[row]!;
  const total = (counts: Map<unknown, number>): number => [...counts.values()].reduce((a, b) => a + b, 0);
  return provider.words
    .map((name, at) => {
      const counts = new Map<Category | null, number>();
      for (let id = 0; id < width; id++) {
        const count = sums[at * width + id]!;
        if (count > 0) addTo(counts, (category.words[id] || null) as Category | null, count);
      }
      return { provider: name, counts };
    })
    .filter(({ counts }) => counts.size > 0)
    .sort((a, b) => total(b.counts) - total(a.counts) || (a.provider < b.provider ? -1 : 1));
}
