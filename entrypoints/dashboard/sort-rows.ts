import type { ClassGroup, ClassRow } from '#lib/tally/index.ts';
import type { Column, Sort } from './view-state.ts';

/** How the cells of a row read, for sorting by what is seen. */
export type RowWords = Record<'provider' | 'category' | 'definition', (row: ClassRow) => string>;

/** Sorts the rows of every group; the groups themselves stay most frequent first. Equal rows stay in the order of their counts. */
export function sortGroups(
  groups: readonly ClassGroup[],
  { by, descending }: Sort,
  words: RowWords,
  locale?: string,
): ClassGroup[] {
  const collator = new Intl.Collator(locale, { numeric: true });
  const sign = descending ? -1 : 1;
  const compare = comparison(by, words, collator);
  return groups.map(({ key, label, count, share, rows }) => ({
    key,
    label,
    count,
    share,
    rows: rows.toSorted((a, b) => sign * compare(a, b) || b.count - a.count),
  }));
}

function comparison(
  by: Column,
  words: RowWords,
  collator: Intl.Collator,
): (a: ClassRow, b: ClassRow) => number {
  if (by === 'count') return (a, b) => a.count - b.count;
  // A row without a code comes after all with one.
  if (by === 'reply') return (a, b) => (a.reply ?? 1000) - (b.reply ?? 1000);
  if (by === 'status') return (a, b) => collator.compare(a.status ?? '9.999', b.status ?? '9.999');
  return (a, b) => collator.compare(words[by](a), words[by](b));
}
