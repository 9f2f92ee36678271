import { tallyOf, type StoredTally } from '#lib/tally/columns.ts';
import { COLUMNS } from '#lib/tally/columns.ts';
import { dayNumber, dayOf } from '#lib/tally/periods.ts';
import type { TallyIndex } from '#lib/tally/index.ts';
import type { EraseTarget, SourceCount } from './yours-model.ts';

const newestFirst = new WeakMap<TallyIndex, Int32Array>();

/** Row numbers, newest day first; within a day bounces before deliveries, as they are what one looks for. */
function order(index: TallyIndex): Int32Array {
  let rows = newestFirst.get(index);
  if (!rows) {
    rows = Int32Array.from({ length: index.rows }, (_, row) => row);
    const { ids, words } = index.columns.outcome;
    const delivered = words.indexOf('delivered');
    const last = (row: number): number => (ids[row] === delivered ? 1 : 0);
    rows.sort((a, b) => index.days[b]! - index.days[a]! || last(a) - last(b) || a - b);
    newestFirst.set(index, rows);
  }
  return rows;
}

/** Stored tallies, newest day first, from `offset` on. */
export function* storedRows(index: TallyIndex, offset = 0, limit = Infinity): Generator<StoredTally> {
  const rows = order(index);
  const columns = COLUMNS.map((column) => index.columns[column]);
  const { source } = index.columns;
  const end = Math.min(rows.length, offset + limit);
  for (let at = offset; at < end; at++) {
    const row = rows[at]!;
    const cells = columns.map(({ ids, words }) => words[ids[row]!]!);
    yield tallyOf(source.words[source.ids[row]!]!, dayOf(index.days[row]!), cells, index.counts[row]!);
  }
}

/** Events by source, most first. */
export function sourceCounts(index: TallyIndex): SourceCount[] {
  const { ids, words } = index.columns.source;
  const sums = new Float64Array(words.length);
  for (let row = 0; row < index.rows; row++) sums[ids[row]!]! += index.counts[row]!;
  return words
    .map((source, id) => ({ source, count: sums[id]! }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** How many events a target holds. */
export function countOf(index: TallyIndex, target: EraseTarget): number {
  const { ids, words } = index.columns.source;
  const source = target !== 'all' && 'source' in target ? words.indexOf(target.source) : null;
  const from = target !== 'all' && 'from' in target ? dayNumber(target.from) : -Infinity;
  const to = target !== 'all' && 'from' in target ? dayNumber(target.to) : Infinity;
  let count = 0;
  for (let row = 0; row < index.rows; row++) {
    if (source !== null && ids[row] !== source) continue;
    if (index.days[row]! >= from && index.days[row]! <= to) count += index.counts[row]!;
  }
  return count;
}
