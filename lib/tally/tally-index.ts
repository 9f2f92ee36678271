import { REASONS, type Reason } from '#lib/smtp/catalogue/reasons.ts';
import { COLUMNS, type TallyPart } from './columns.ts';
import { dayNumber, dayOf } from './periods.ts';

/** Columns of the index: the stored ones and the source. */
export const INDEX_COLUMNS = [...COLUMNS, 'source'] as const;
export type IndexColumn = (typeof INDEX_COLUMNS)[number];

/** One dimension of all rows: ids of words; `words[0]` is the empty text, "not known". */
export type IndexedColumn = { ids: Int32Array; words: string[] };

/**
 * All stored tallies in memory, column by column, words as numbers: a filter touches plain integers, so that any change of
 * it is answered within a frame or two. Built once when a page opens and again when counts change.
 */
export type TallyIndex = {
  rows: number;
  /** Day number (`dayNumber`) of each row. */
  days: Int32Array;
  counts: Float64Array;
  columns: Record<IndexColumn, IndexedColumn>;
  /** 1 where the reason of that id counts as ESP/ISP Block; by id of `columns.reason`. */
  blockReason: Uint8Array;
  /** First and last day with anything; null when nothing is stored. */
  extent: { from: string; to: string } | null;
};

class Words {
  readonly words: string[] = [''];
  readonly #ids = new Map<string, number>([['', 0]]);

  id(word: string): number {
    let id = this.#ids.get(word);
    if (id === undefined) {
      id = this.words.push(word) - 1;
      this.#ids.set(word, id);
    }
    return id;
  }
}

/** Builds the index from stored parts, in one pass over cells; words are looked up once per part. */
export function buildIndex(parts: readonly TallyPart[]): TallyIndex {
  const rows = parts.reduce((sum, part) => sum + part.counts.length, 0);
  const width = COLUMNS.length;
  const days = new Int32Array(rows);
  const counts = new Float64Array(rows);
  const columns = Object.fromEntries(
    INDEX_COLUMNS.map((column) => [column, { ids: new Int32Array(rows), words: new Words() }]),
  ) as Record<IndexColumn, { ids: Int32Array; words: Words }>;
  const stored = COLUMNS.map((column) => columns[column]);
  let first = Infinity;
  let last = -Infinity;
  let at = 0;
  // A word of a part has a number per column it stands in; -1 until it is met there.
  let known = new Int32Array(0);
  for (const part of parts) {
    const length = part.counts.length;
    const day = dayNumber(part.day);
    first = Math.min(first, day);
    last = Math.max(last, day);
    days.fill(day, at, at + length);
    counts.set(part.counts, at);
    columns.source.ids.fill(columns.source.words.id(part.source), at, at + length);
    if (known.length < part.words.length) known = new Int32Array(part.words.length * 2);
    for (let column = 0; column < width; column++) {
      const { ids, words } = stored[column]!;
      known.fill(-1, 0, part.words.length);
      for (let row = 0, cell = column; row < length; row++, cell += width) {
        const local = part.cells[cell]!;
        let id = known[local]!;
        if (id === -1) {
          id = words.id(part.words[local] ?? '');
          known[local] = id;
        }
        ids[at + row] = id;
      }
    }
    at += length;
  }
  const closed = Object.fromEntries(
    INDEX_COLUMNS.map((column) => [column, { ids: columns[column].ids, words: columns[column].words.words }]),
  ) as Record<IndexColumn, IndexedColumn>;
  return {
    rows,
    days,
    counts,
    columns: closed,
    blockReason: Uint8Array.from(closed.reason.words, (reason) =>
      Object.hasOwn(REASONS, reason) && REASONS[reason as Reason].block ? 1 : 0,
    ),
    extent: rows > 0 ? { from: dayOf(first), to: dayOf(last) } : null,
  };
}
