import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { TallyPart } from '#lib/tally/columns.ts';

/** Name of the database. */
export const DATABASE = 'bouncelens';

/** Days are keys between these two; both are outside the calendar. */
export const FIRST_DAY = '0000-00-00';
export const LAST_DAY = '9999-99-99';

/**
 * Hashes of the events counted for one source and day, grouped by the row of the tally they were counted in. Eight bytes
 * an event plus eight for each group: an event can be told again (counted once), and it is known which count it stands
 * for, so two backups that overlap can be merged without counting anything twice.
 */
export type EventChunk = {
  source: string;
  day: string;
  /** Revision that wrote the chunk; chunks are never changed, only replaced. */
  revision: number;
  /** Row number within the day, one a group. */
  rows: Uint32Array;
  /** How many hashes each group has. */
  lengths: Uint32Array;
  /** Low and high word of each hash, group after group. */
  hashes: Uint32Array;
  /** Hashes that no count stands for: names of events in their threads, see `in-thread.ts`. */
  marks?: Uint32Array;
};

/** One line of the log of imports. Holds no file name: a name may name a person. */
export type ImportLogEntry = {
  /** Instant, ISO 8601. */
  at: string;
  /** Format id. */
  format: string;
  rows: number;
  counted: number;
  duplicates: number;
  rejected: number;
};

/** What `meta` holds under which key. */
export type Meta = {
  /** SipHash keys, the own one first; the others came with backups of other installs. */
  keys: Uint32Array[];
  /** Goes up by one with every write; a reader that knows it knows whether its copy is fresh. */
  revision: number;
  imports: ImportLogEntry[];
  /** Day and number of days that retention was last applied for, "2026-11-23/90". */
  retained: string;
};

export interface Schema extends DBSchema {
  /** Key [source, day, part]. */
  tallies: { key: [string, string, number]; value: TallyPart };
  /** Key [source, day, revision]. */
  events: { key: [string, string, number]; value: EventChunk };
  /** Single values, see `Meta`; `source:<id>` holds the revision that last wrote that source. */
  meta: { key: string; value: Meta[keyof Meta] };
}

export type Database = IDBPDatabase<Schema>;
export type WriteTransaction = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>;

/** One step of the schema: brings a database of the version before to its own. Runs inside the upgrade transaction. */
export type Step = {
  /** Said to people when the step fails. */
  name: string;
  run(
    db: IDBPDatabase<unknown>,
    tx: IDBPTransaction<unknown, string[], 'versionchange'>,
  ): void | Promise<void>;
};

/**
 * The schema's history; version n is the state after n steps. Append only: a step that was released is never edited, because
 * databases made by it exist. Each has a test that starts from the version before it.
 */
export const STEPS: readonly Step[] = [
  {
    name: 'tallies, events and meta',
    run(db) {
      db.createObjectStore('tallies', { keyPath: ['source', 'day', 'part'] });
      db.createObjectStore('events', { keyPath: ['source', 'day', 'revision'] });
      db.createObjectStore('meta');
    },
  },
];
