import * as v from 'valibot';
import { isDay } from './clean.ts';
import { COLUMNS } from './columns.ts';
import { fromBase64 } from './base64.ts';

/** Version of the backup file; raised when older readers could misread it. */
export const BACKUP_VERSION = 1;
export const BACKUP_FORMAT = 'bouncelens-backup';

/**
 * A backup: every counted event as a hash beside the row it was counted in. Counts are not written, they follow from the
 * hashes; so merging two backups, or the same one twice, counts each event once.
 */
export type Backup = {
  format: typeof BACKUP_FORMAT;
  version: typeof BACKUP_VERSION;
  /** Instant, ISO 8601. */
  made: string;
  columns: string[];
  /** Hash keys as base64, the own one first: whoever has the file can recognise events he already knows, no more. */
  keys: string[];
  days: BackupDay[];
};

/** One source and day. */
export type BackupDay = {
  source: string;
  day: string;
  /** Cells in the order of `columns`, then the hashes of the events counted there, base64. */
  rows: { cells: string[]; events: string }[];
  /** Hashes that no count stands for, base64: the names by which threads know their events. */
  marks?: string | undefined;
};

/** Why a file cannot be restored: `json` (no JSON, cut off), `format` (something else), `newer`, `content` (a value that cannot be). */
export class BackupError extends Error {
  readonly kind: 'json' | 'format' | 'newer' | 'content';
  /** Where: "days.3.rows.0.events". */
  readonly place: string;

  constructor(kind: BackupError['kind'], place = '') {
    super(`backup: ${kind}${place ? ` at ${place}` : ''}`);
    this.name = 'BackupError';
    this.kind = kind;
    this.place = place;
  }
}

/** Longest cell; dimensions are shorter, this only stops absurd files. */
const LONGEST_CELL = 300;

const isWords = (text: string, multiple: number): boolean => {
  try {
    return fromBase64(text).length % multiple === 0;
  } catch {
    return false;
  }
};

const hashes = v.pipe(
  v.string(),
  v.check((text) => isWords(text, 2), 'events'),
);

const schema = v.object({
  made: v.pipe(v.string(), v.maxLength(40)),
  // Columns are only ever appended, so an older file has the first ones.
  columns: v.pipe(
    v.array(v.string()),
    v.check(
      (columns) => columns.length > 0 && columns.every((column, at) => column === COLUMNS[at]),
      'columns',
    ),
  ),
  keys: v.pipe(
    v.array(
      v.pipe(
        v.string(),
        v.maxLength(24),
        v.check((key) => isWords(key, 4) && fromBase64(key).length === 4, 'key'),
      ),
    ),
    v.minLength(1),
    v.maxLength(64),
  ),
  days: v.array(
    v.object({
      source: v.pipe(v.string(), v.maxLength(64), v.regex(/^[a-z0-9][a-z0-9:._-]*$/)),
      day: v.pipe(v.string(), v.check(isDay, 'day')),
      rows: v.array(
        v.object({
          cells: v.array(v.pipe(v.string(), v.maxLength(LONGEST_CELL))),
          events: hashes,
        }),
      ),
      marks: v.optional(hashes),
    }),
  ),
});

/**
 * Reads and checks a backup file. Nothing is believed: every row has every column, every hash is whole.
 *
 * @throws BackupError
 */
export function parseBackup(text: string): Backup {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    throw new BackupError('json');
  }
  const head = file as { format?: unknown; version?: unknown } | null;
  if (typeof head !== 'object' || head === null || head.format !== BACKUP_FORMAT)
    throw new BackupError('format');
  if (typeof head.version !== 'number' || !Number.isInteger(head.version) || head.version < 1) {
    throw new BackupError('format', 'version');
  }
  if (head.version > BACKUP_VERSION) throw new BackupError('newer');
  const parsed = v.safeParse(schema, file);
  if (!parsed.success) throw new BackupError('content', v.getDotPath(parsed.issues[0]) ?? '');
  const { made, columns, keys, days } = parsed.output;
  days.forEach((day, at) => {
    const wrong = day.rows.findIndex((row) => row.cells.length !== columns.length);
    if (wrong >= 0) throw new BackupError('content', `days.${at}.rows.${wrong}.cells`);
  });
  return { format: BACKUP_FORMAT, version: BACKUP_VERSION, made, columns, keys, days };
}
