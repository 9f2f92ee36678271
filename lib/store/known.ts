import { DayFold } from '#lib/tally/fold.ts';
import { HashSet64 } from '#lib/tally/hash-set.ts';
import { FIRST_DAY, LAST_DAY, type WriteTransaction } from './schema.ts';

/** Sources whose events come from files; every other source is a page. */
export const IMPORT_PREFIX = 'import:';

/** Hashes kept in memory, all sets together: about 32 MB, so that an import's memory does not grow with the file. */
const HASHES_LIMIT = 2_000_000;
/** Rows of tallies kept in memory, all days together. */
const ROWS_LIMIT = 200_000;

/** All days of one source: the set of a page. */
const ALL_DAYS = '*';

const dayBefore = (day: string, by: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - by * 86_400_000).toISOString().slice(0, 10);

/**
 * Which days an event may already have been counted under. A page often shows no date, so its event may have been counted
 * on any day; a file tells the instant, but its calendar day moves by one when the machine's time zone has changed.
 */
const daysToSearch = (source: string, day: string): string[] =>
  source.startsWith(IMPORT_PREFIX) ? [day, dayBefore(day, 1), dayBefore(day, -1)] : [ALL_DAYS];

/**
 * The writer's memory: sets of event hashes and the tallies of the days it writes. Only a copy: every transaction compares
 * the source's revision first, and a copy that another window outran is dropped.
 */
export class Known {
  #sets = new Map<string, HashSet64>();
  #days = new Map<string, DayFold>();
  #revisions = new Map<string, number>();

  clear(): void {
    this.#sets.clear();
    this.#days.clear();
    this.#revisions.clear();
  }

  /** Forgets everything of one source. */
  drop(source: string): void {
    for (const key of this.#sets.keys()) if (key.startsWith(`${source}|`)) this.#sets.delete(key);
    for (const key of this.#days.keys()) if (key.startsWith(`${source}|`)) this.#days.delete(key);
    this.#revisions.delete(source);
  }

  /** Drops the copy of a source unless it is of this revision. */
  check(source: string, revision: number): void {
    if (this.#revisions.get(source) !== revision) this.drop(source);
    this.#revisions.set(source, revision);
  }

  /** Called after the commit of a write of this context. */
  wrote(source: string, revision: number): void {
    this.#revisions.set(source, revision);
  }

  /** Reads what is not in memory yet of these days and of those beside them, all at once. `sets` and `day` follow. */
  async load(tx: WriteTransaction, days: readonly { source: string; day: string }[]): Promise<void> {
    const sets = new Map<string, [source: string, search: string]>();
    for (const { source, day } of days)
      for (const search of daysToSearch(source, day)) sets.set(`${source}|${search}`, [source, search]);
    await Promise.all([
      ...[...sets].map(async ([key, [source, search]]) => {
        if (!this.#sets.has(key)) this.#sets.set(key, await readSet(tx, source, search));
      }),
      ...days.map(async ({ source, day }) => {
        const key = `${source}|${day}`;
        if (!this.#days.has(key)) this.#days.set(key, await readDay(tx, source, day));
      }),
    ]);
  }

  /** The sets in which an event of this loaded day may already be; the first takes new hashes. */
  sets(source: string, day: string): [own: HashSet64, ...beside: HashSet64[]] {
    const [own, ...beside] = daysToSearch(source, day).map((search) =>
      usedNow(this.#sets, `${source}|${search}`),
    );
    return [own!, ...beside];
  }

  /** The tallies of a loaded day. */
  day(source: string, day: string): DayFold {
    return usedNow(this.#days, `${source}|${day}`);
  }

  /** Lets go of what was used longest ago until the limits hold. Between transactions only. */
  trim(): void {
    let hashes = 0;
    for (const set of this.#sets.values()) hashes += set.size;
    for (const [key, set] of this.#sets) {
      if (hashes <= HASHES_LIMIT) break;
      hashes -= set.size;
      this.#sets.delete(key);
    }
    let rows = 0;
    for (const day of this.#days.values()) rows += day.size;
    for (const [key, day] of this.#days) {
      if (rows <= ROWS_LIMIT) break;
      rows -= day.size;
      this.#days.delete(key);
    }
  }
}

/** What was used last stands last: the first ones go when memory runs short. */
function usedNow<T>(map: Map<string, T>, key: string): T {
  const value = map.get(key)!;
  map.delete(key);
  map.set(key, value);
  return value;
}

async function readSet(tx: WriteTransaction, source: string, day: string): Promise<HashSet64> {
  const range =
    day === ALL_DAYS
      ? IDBKeyRange.bound([source, FIRST_DAY, 0], [source, LAST_DAY, Infinity])
      : IDBKeyRange.bound([source, day, 0], [source, day, Infinity]);
  const chunks = await tx.objectStore('events').getAll(range);
  const set = new HashSet64(chunks.reduce((sum, chunk) => sum + chunk.hashes.length / 2, 0));
  for (const { hashes, marks } of chunks) {
    set.addAll(hashes);
    if (marks) set.addAll(marks);
  }
  return set;
}

async function readDay(tx: WriteTransaction, source: string, day: string): Promise<DayFold> {
  const parts = await tx
    .objectStore('tallies')
    .getAll(IDBKeyRange.bound([source, day, 0], [source, day, Infinity]));
  return new DayFold(source, day, parts);
}
