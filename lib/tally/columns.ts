import type { Dimensions, Outcome, Tally } from './observation.ts';
import type { Category } from '#lib/smtp/catalogue/categories.ts';
import type { Reason } from '#lib/smtp/catalogue/reasons.ts';
import type { Permanence } from '#lib/smtp/diagnosis.ts';

/**
 * The dimensions of a stored row, in the order of its cells. Day and source stand once for the whole part. Append only:
 * stored parts and backups are read by this order.
 */
export const COLUMNS = [
  'outcome',
  'sendingDomain',
  'recipientDomain',
  'provider',
  'emailType',
  'sendingIp',
  'reply',
  'status',
  'category',
  'reason',
  'permanence',
  'rules',
] as const;

export type Column = (typeof COLUMNS)[number];

/** A row's cells as text in the order of `COLUMNS`; the empty text is "unknown". */
export type Row = readonly string[];

/**
 * Rows a part may hold: small enough that counting one more bounce rewrites little (about 130 KB at most), and few enough
 * that ids of words fit 16 bits even when no word repeats (12 × 4096 < 65536).
 */
export const PART_ROWS = 4096;

/**
 * Tallies of one day and source as columns of word ids, the form they are stored in. A year of them opens in a fraction
 * of the time that one record per tally takes. Rows are only ever appended or counted up, so a row keeps its number.
 */
export type TallyPart = {
  source: string;
  /** "2026-11-23" */
  day: string;
  /** Number of the part within day and source; row r of it is row `part * PART_ROWS + r` of the day. */
  part: number;
  /** The words of the cells; `words[0]` is the empty text. */
  words: string[];
  /** Row by row, `COLUMNS.length` word ids each. */
  cells: Uint16Array;
  /** One count a row. */
  counts: Float64Array;
};

/** A tally as it is stored: with the version of the rules that gave the verdict. */
export type StoredTally = Tally & { rules: number };

/** The cells of an observation. */
export const rowOf = (it: Dimensions, rules: number): Row => [
  it.outcome,
  it.sendingDomain,
  it.recipientDomain,
  it.provider,
  it.emailType,
  it.sendingIp,
  it.reply === null ? '' : String(it.reply),
  it.status ?? '',
  it.category ?? '',
  it.reason ?? '',
  it.permanence,
  String(rules),
];

/** The tally a row stands for. */
export const tallyOf = (source: string, day: string, row: Row, count: number): StoredTally => ({
  day,
  source,
  outcome: row[0] as Outcome,
  sendingDomain: row[1]!,
  recipientDomain: row[2]!,
  provider: row[3]!,
  emailType: row[4]!,
  sendingIp: row[5]!,
  reply: row[6] ? Number(row[6]) : null,
  status: row[7] || null,
  category: (row[8] || null) as Category | null,
  reason: (row[9] || null) as Reason | null,
  permanence: row[10] as Permanence,
  rules: Number(row[11]),
  count,
});

/** The cells of a row of a part, by its number within the part. */
export const cellsOf = ({ cells, words }: TallyPart, row: number): string[] =>
  Array.from(cells.subarray(row * COLUMNS.length, (row + 1) * COLUMNS.length), (id) => words[id] ?? '');

/** The rows of a part as tallies, one after another. */
export function* talliesOf(part: TallyPart): Generator<StoredTally> {
  for (const [row, count] of part.counts.entries())
    yield tallyOf(part.source, part.day, cellsOf(part, row), count);
}
