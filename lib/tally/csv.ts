import { COLUMNS, type StoredTally } from './columns.ts';
import type { ClassGroup } from './group.ts';

/** A cell before it is written; null and undefined are empty. */
export type Cell = string | number | null | undefined;

/**
 * A spreadsheet runs a cell that begins with one of these as a formula, and a tab or line break before it does not help:
 * page text must never become one. An apostrophe in front makes it text. Source: OWASP, "CSV Injection".
 */
const FORMULA = /^[\s\u0000-\u001f]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/** A cell by RFC 4180, never a formula. Numbers stay numbers. */
export function csvCell(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n;\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line, with its end. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** Head of the observations file: all dimensions and the count. */
export const TALLY_HEAD = ['day', 'source', ...COLUMNS, 'count'] as const;

const cellsOf = (tally: StoredTally): Cell[] => TALLY_HEAD.map((column) => tally[column]);

/** Stored tallies as CSV, line by line, so that a large export need not stand in memory. The first line is the head. */
export function* talliesCsv(tallies: Iterable<StoredTally>): Generator<string> {
  yield csvLine(TALLY_HEAD);
  for (const tally of tallies) yield csvLine(cellsOf(tally));
}

/** Stored tallies as NDJSON: the schema that `docs/at-scale.md` describes. */
export function* talliesNdjson(tallies: Iterable<StoredTally>): Generator<string> {
  for (const tally of tallies) {
    const line: Record<string, Cell> = {};
    for (const column of TALLY_HEAD) line[column] = tally[column];
    yield `${JSON.stringify(line)}\n`;
  }
}

/** Words the classification table needs from the locale. */
export type TableWords = {
  head: readonly [
    group: string,
    provider: string,
    category: string,
    reply: string,
    status: string,
    definition: string,
    count: string,
    share: string,
  ];
  provider(id: string): string;
  category(row: ClassGroup['rows'][number]): string;
  definition(row: ClassGroup['rows'][number]): string;
  group(label: string): string;
};

/** The classification table as it is shown: grouped or not, in the order given. The share is in percent with two digits. */
export function* tableCsv(groups: readonly ClassGroup[], words: TableWords): Generator<string> {
  const grouped = groups.some((group) => group.label !== null);
  const cells = (all: readonly Cell[]): string => csvLine(grouped ? all : all.slice(1));
  yield cells(words.head);
  for (const group of groups) {
    for (const row of group.rows) {
      yield cells([
        group.label === null ? '' : words.group(group.label),
        words.provider(row.provider),
        words.category(row),
        row.reply,
        row.status,
        words.definition(row),
        row.count,
        `${(row.share * 100).toFixed(2)} %`,
      ]);
    }
  }
}
