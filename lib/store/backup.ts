import { BACKUP_FORMAT, BACKUP_VERSION, type BackupDay } from '#lib/tally/backup.ts';
import { fromBase64, toBase64 } from '#lib/tally/base64.ts';
import { clean } from '#lib/tally/clean.ts';
import { cellsOf, COLUMNS, PART_ROWS, rowOf, tallyOf } from '#lib/tally/columns.ts';
import type { Backup } from '#lib/tally/backup.ts';
import type { Counted } from '#lib/tally/observation.ts';
import { appendHashes, marksOf } from './chunks.ts';
import { StoreError } from './error.ts';
import { KEYS_LIMIT, readKeys } from './keys.ts';
import type { Store } from './open.ts';
import { sourcesOf } from './sources.ts';
import { checkSources, inTransaction, stampSources } from './write.ts';
import type { Database, EventChunk, WriteTransaction } from './schema.ts';
import { FIRST_DAY, LAST_DAY } from './schema.ts';

/** Hashes of a day collected by row number. */
function hashesByRow(chunks: readonly EventChunk[]): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const chunk of chunks) {
    let at = 0;
    chunk.rows.forEach((row, group) => {
      let hashes = found.get(row);
      if (!hashes) found.set(row, (hashes = []));
      for (const end = at + chunk.lengths[group]! * 2; at < end; at++) hashes.push(chunk.hashes[at]!);
    });
  }
  return found;
}

async function backupDay(db: Database, source: string, day: string): Promise<BackupDay> {
  const range = IDBKeyRange.bound([source, day, 0], [source, day, Infinity]);
  const tx = db.transaction(['tallies', 'events']);
  const [parts, chunks] = await Promise.all([
    tx.objectStore('tallies').getAll(range),
    tx.objectStore('events').getAll(range),
  ]);
  const hashes = hashesByRow(chunks);
  const rows: BackupDay['rows'] = [];
  for (const part of parts) {
    for (let row = 0; row < part.counts.length; row++) {
      const own = hashes.get(part.part * PART_ROWS + row);
      if (!own) continue;
      rows.push({ cells: cellsOf(part, row), events: toBase64(Uint32Array.from(own)) });
    }
  }
  const marks = marksOf(chunks);
  return { source, day, rows, marks: marks.length > 0 ? toBase64(marks) : undefined };
}

/**
 * The whole database as a backup file (`Backup` as JSON), piece by piece: one day at a time is in memory. Written days stay
 * whole even when counting goes on meanwhile.
 */
export async function* exportBackup(store: Store, made: Date): AsyncGenerator<string> {
  const db = await store.db();
  const keys = await inTransaction(store, {}, (tx) => readKeys(tx));
  const head = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    made: made.toISOString(),
    columns: COLUMNS,
    keys: keys.map(toBase64),
  };
  yield `${JSON.stringify(head).slice(0, -1)},"days":[`;
  let first = true;
  for (const source of await sourcesOf(db)) {
    const all = await db.getAllKeys(
      'events',
      IDBKeyRange.bound([source, FIRST_DAY, 0], [source, LAST_DAY, Infinity]),
    );
    for (const day of new Set(all.map((key) => key[1]))) {
      yield `${first ? '' : ','}\n${JSON.stringify(await backupDay(db, source, day))}`;
      first = false;
    }
  }
  yield '\n]}\n';
}

/** What a restore did, with all that is needed to take it back. */
export type Restored = Counted & {
  /** Hashes of the events it counted. */
  days: readonly { source: string; day: string; hashes: Uint32Array }[];
  revision: number;
  /** The keys before it. */
  keys: Uint32Array[] | undefined;
};

/**
 * Merges a backup into what is stored: every event the store does not remember is counted in its row. Restoring twice, or
 * a backup that overlaps, counts once. One transaction: all of it or nothing.
 *
 * An empty database takes over the backup's keys and so becomes its continuation. Otherwise the keys are kept beside the
 * own one, and later events are looked up under all of them. What two installs counted independently before they met
 * cannot be recognised as the same: their hashes have different keys, by design.
 *
 * @throws StoreError `invalid` when too many keys came together; quota and others as for `record`.
 */
export function restoreBackup(store: Store, backup: Backup): Promise<Restored> {
  return store.inTurn(() =>
    inTransaction(store, {}, async (tx, revision) => {
      const keys = (await tx.objectStore('meta').get('keys')) as Restored['keys'];
      await mergeKeys(tx, backup.keys.map(fromBase64));
      await checkSources(store, tx, backup.days);
      let counted = 0;
      let duplicates = 0;
      const days: Restored['days'][number][] = [];
      for (const part of backup.days) {
        const { hashes, duplicates: known } = await mergeDay(store, tx, part, backup.columns, revision);
        counted += hashes.length / 2;
        duplicates += known;
        if (hashes.length > 0 || part.marks) days.push({ source: part.source, day: part.day, hashes });
      }
      await stampSources(store, tx, new Set(days.map(({ source }) => source)), revision);
      return { counted, duplicates, days, revision, keys };
    }),
  );
}

async function mergeKeys(tx: WriteTransaction, theirs: Uint32Array[]): Promise<void> {
  const meta = tx.objectStore('meta');
  const empty = (await tx.objectStore('events').count()) === 0;
  const own = empty ? [] : await readKeys(tx);
  const isOwn = (key: Uint32Array): boolean => own.some((it) => it.every((word, at) => word === key[at]));
  const all = [...own, ...theirs.filter((key) => !isOwn(key))];
  if (all.length > KEYS_LIMIT) throw new StoreError('invalid', 'keys');
  if (all.length > own.length) await meta.put(all, 'keys');
}

async function mergeDay(
  store: Store,
  tx: WriteTransaction,
  { source, day, rows, marks }: BackupDay,
  columns: readonly string[],
  revision: number,
): Promise<{ hashes: Uint32Array; duplicates: number }> {
  await store.known.load(tx, [{ source, day }]);
  const sets = store.known.sets(source, day);
  const fold = store.known.day(source, day);
  const fresh = { rows: [] as number[], hashes: [] as number[] };
  let duplicates = 0;
  for (const { cells, events } of rows) {
    // Cells pass the same gate as a page's observations; columns that came later are "not known".
    const padded = COLUMNS.map((_, at) => (at < columns.length ? cells[at]! : ''));
    const tally = tallyOf(source, day, padded, 0);
    const row = fold.rowNumber(rowOf(clean(tally), tally.rules || 0));
    const hashes = fromBase64(events);
    for (let at = 0; at < hashes.length; at += 2) {
      const low = hashes[at]!;
      const high = hashes[at + 1]!;
      if (sets.some((set) => set.has(low, high))) {
        duplicates++;
        continue;
      }
      sets[0].add(low, high);
      fold.count(row, 1);
      fresh.rows.push(row);
      fresh.hashes.push(low, high);
    }
  }
  const added = Uint32Array.from(fresh.hashes);
  const theirs = marks ? fromBase64(marks) : [];
  const names: number[] = [];
  for (let at = 0; at < theirs.length; at += 2)
    if (sets[0].add(theirs[at]!, theirs[at + 1]!)) names.push(theirs[at]!, theirs[at + 1]!);
  if (added.length + names.length > 0) {
    await appendHashes(tx, { source, day, revision }, Uint32Array.from(fresh.rows), added, names);
    const tallies = tx.objectStore('tallies');
    await Promise.all(fold.takeChanged().map((part) => tallies.put(part)));
  }
  return { hashes: added, duplicates };
}
