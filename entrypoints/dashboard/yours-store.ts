import { tellChange } from '#lib/ext/changes.ts';
import { readPolicy } from '#lib/ext/policy.ts';
import { readSettings } from '#lib/ext/settings.ts';
import { writeSettings } from '#lib/ext/write-settings.ts';
import {
  applyRetention,
  eraseAll,
  eraseDays,
  eraseSource,
  exportBackup,
  loadIndex,
  readRaw,
  restoreBackup,
  revision,
  takeBackRestore,
  type Store,
} from '#lib/store/index.ts';
import { BackupError, parseBackup } from '#lib/tally/backup.ts';
import { talliesCsv, talliesNdjson } from '#lib/tally/csv.ts';
import { localDay, type TallyIndex } from '#lib/tally/index.ts';
import { addDays } from '#lib/tally/periods.ts';
import { countOf, sourceCounts, storedRows } from './stored-rows.ts';
import type { YoursStore } from './yours-model.ts';

/** Pieces joined to larger ones, so that a blob is not made of a million of them. */
const PIECES = 2_000;

async function blobOf(pieces: Iterable<string> | AsyncIterable<string>, type: string): Promise<Blob> {
  const parts: string[] = [];
  let some: string[] = [];
  for await (const piece of pieces) {
    some.push(piece);
    if (some.length < PIECES) continue;
    parts.push(some.join(''));
    some = [];
  }
  return new Blob([...parts, some.join('')], { type });
}

/** Typed arrays as lists of numbers: JSON would write them as objects with a key for each. */
const plain = (_key: string, value: unknown): unknown =>
  ArrayBuffer.isView(value) && !(value instanceof DataView) ? Array.from(value as Uint8Array) : value;

/** A file that went away or may not be read is no backup to us: the choice is another one. */
const textOf = (file: Blob): Promise<string> =>
  file.text().catch(() => {
    throw new BackupError('json');
  });

/** What is stored, over the database and the settings. */
export function yoursStore(store: Store): YoursStore {
  const changed = (): void => tellChange({ kind: 'counts' });
  let read: { revision: number; index: Promise<TallyIndex> } | null = null;
  /** Read once for each state of the database. */
  const index = async (): Promise<TallyIndex> => {
    const now = await revision(store);
    if (read?.revision !== now) read = { revision: now, index: loadIndex(store) };
    return read.index;
  };
  return {
    rows: async (offset, limit) => {
      const all = await index();
      return { rows: [...storedRows(all, offset, limit)], total: all.rows };
    },
    sources: async () => sourceCounts(await index()),
    countOf: async (target) => countOf(await index(), target),
    csv: async () => blobOf(talliesCsv(storedRows(await index())), 'text/csv'),
    ndjson: async () => blobOf(talliesNdjson(storedRows(await index())), 'application/x-ndjson'),
    backup: () => blobOf(exportBackup(store, new Date()), 'application/json'),
    raw: async () => new Blob([JSON.stringify(await readRaw(), plain)], { type: 'application/json' }),
    restore: async (file) => {
      const restored = await restoreBackup(store, parseBackup(await textOf(file)));
      changed();
      return {
        added: restored.counted,
        undo: async () => {
          const taken = await takeBackRestore(store, restored);
          changed();
          return taken;
        },
      };
    },
    erase: async (target) => {
      if (target === 'all') await eraseAll(store);
      else if ('source' in target) await eraseSource(store, target.source);
      else await eraseDays(store, target);
      changed();
    },
    retention: async () => {
      const policy = await readPolicy();
      if (policy.retention !== null) return { days: policy.retention, fixed: true };
      return { days: (await readSettings()).retention, fixed: false };
    },
    countOlder: async (days) =>
      days === 0
        ? 0
        : countOf(await index(), { from: '0001-01-01', to: addDays(localDay(new Date()), -days) }),
    setRetention: async (days) => {
      await writeSettings({ retention: days });
      await applyRetention(store, days, localDay(new Date()));
      changed();
    },
  };
}
