import type { Category } from '#lib/smtp/catalogue/categories.ts';
import type { Selection } from './query.ts';

/** Counts of one domain, for the popup. */
export type DomainCounts = {
  /** "" when not known. */
  domain: string;
  bounces: number;
  permanent: number;
  temporary: number;
  neverSent: number;
  /** Bounces by category, most frequent first; null is "not decided". */
  categories: { category: Category | null; count: number }[];
};

/** Bounces by domain, most first. */
export function byDomain(
  { index, rows }: Selection,
  which: 'sendingDomain' | 'recipientDomain',
): DomainCounts[] {
  const { columns, counts } = index;
  const { ids, words } = columns[which];
  const width = columns.category.words.length;
  const neverSent = columns.outcome.words.indexOf('never-sent');
  const permanent = columns.permanence.words.indexOf('permanent');
  const temporary = columns.permanence.words.indexOf('temporary');
  const categories = new Map<number, Float64Array>();
  const found = new Map<number, DomainCounts>();
  for (const row of rows) {
    const id = ids[row]!;
    let sum = found.get(id);
    if (!sum) {
      sum = { domain: words[id]!, bounces: 0, permanent: 0, temporary: 0, neverSent: 0, categories: [] };
      found.set(id, sum);
      categories.set(id, new Float64Array(width));
    }
    const count = counts[row]!;
    if (columns.outcome.ids[row] === neverSent) {
      sum.neverSent += count;
      continue;
    }
    sum.bounces += count;
    if (columns.permanence.ids[row] === permanent) sum.permanent += count;
    else if (columns.permanence.ids[row] === temporary) sum.temporary += count;
    categories.get(id)![columns.category.ids[row]!]! += count;
  }
  for (const [id, sums] of categories) {
    sums.forEach((count, category) => {
      if (count === 0) return;
      const name = (columns.category.words[category] || null) as Category | null;
      found.get(id)!.categories.push({ category: name, count });
    });
    found.get(id)!.categories.sort((a, b) => b.count - a.count);
  }
  return [...found.values()].sort((a, b) => b.bounces - a.bounces || (a.domain < b.domain ? -1 : 1));
}
