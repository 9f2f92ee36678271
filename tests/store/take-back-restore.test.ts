import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  acceptOffers,
  eraseAll,
  eraseSource,
  exportBackup,
  openStore,
  readRaw,
  record,
  restoreBackup,
  takeBackOffers,
  takeBackRestore,
  type Store,
} from '#lib/store/index.ts';
import { parseBackup, type Backup } from '#lib/tally/backup.ts';
import { talliesOf, type StoredTally, type TallyPart } from '#lib/tally/columns.ts';
import type { Observation } from '#lib/tally/observation.ts';
import { seen } from './sample.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const DAYS = ['2026-11-20', '2026-11-21', '2026-11-22'];

/** Three days, two sources and two providers, so that some events share rows with others. */
const event = (key: number): Observation =>
  seen(`event ${key}`, {
    day: DAYS[key % 3]!,
    source: key % 2 ? 'gmail' : 'import:ses',
    recipientDomain: `d${key % 4}.example`,
  });

/** What an install that counted these events gives away. */
async function backupOf(events: readonly Observation[]): Promise<Backup> {
  const here = globalThis.indexedDB;
  globalThis.indexedDB = new IDBFactory();
  const store = openStore();
  await record(store, events);
  let text = '';
  for await (const piece of exportBackup(store, new Date('2026-11-23T12:00:00Z'))) text += piece;
  globalThis.indexedDB = here;
  return parseBackup(text);
}

/** All counts, rows that count nothing included. */
async function stored(): Promise<string[]> {
  const { stores } = await readRaw();
  const rows = (stores['tallies'] as TallyPart[]).flatMap((part) => Array.from(talliesOf(part)));
  return rows.map((row) => JSON.stringify(row)).toSorted();
}

const wordsStored = async (): Promise<string> => JSON.stringify((await readRaw()).stores);
const keysOf = async (store: Store): Promise<unknown> => (await store.db()).get('meta', 'keys');

test('a restore that is taken back leaves what was there, and each event can be counted again', async () => {
  const store = openStore();
  const own = [1, 2, 3, 4].map(event);
  await record(store, own);
  const before = await stored();
  const keys = await keysOf(store);
  const theirs = [5, 6, 7, 8].map(event);
  const restored = await restoreBackup(store, await backupOf(theirs));
  expect(restored).toMatchObject({ counted: 4, duplicates: 0 });
  expect(await takeBackRestore(store, restored)).toBe(4);
  expect(await stored()).toEqual(before);
  expect(await keysOf(store)).toEqual(keys);
  expect(await record(store, [...own, ...theirs])).toEqual({ counted: 4, duplicates: 4 });
});

test('an empty install is empty again: no word of the backup is left', async () => {
  const store = openStore();
  const restored = await restoreBackup(store, await backupOf([1, 2, 3].map(event)));
  await takeBackRestore(store, restored);
  expect(await stored()).toEqual([]);
  expect(await keysOf(store)).toBeUndefined();
  expect(await wordsStored()).not.toContain('d1.example');
});

test('no word of the backup is left beside own events of the same day', async () => {
  const store = openStore();
  await record(store, [event(0)]);
  const restored = await restoreBackup(
    store,
    await backupOf([{ ...event(6), recipientDomain: 'client.example' }]),
  );
  expect(await wordsStored()).toContain('client.example');
  await takeBackRestore(store, restored);
  expect(await wordsStored()).not.toContain('client.example');
});

test('what both had stays counted once', async () => {
  const store = openStore();
  const home = await backupOf([1, 2, 3].map(event));
  await restoreBackup(store, home);
  const larger = { ...home, days: (await backupOf([4, 5].map(event))).days.concat(home.days) };
  const restored = await restoreBackup(store, larger);
  expect(restored).toMatchObject({ counted: 2, duplicates: 3 });
  expect(await takeBackRestore(store, restored)).toBe(2);
  expect(await restoreBackup(store, home)).toMatchObject({ counted: 0, duplicates: 3 });
});

test('what was counted since stays, and is known under the keys it was counted with', async () => {
  const store = openStore();
  const restored = await restoreBackup(store, await backupOf([1, 2].map(event)));
  await record(store, [event(7), event(1)]);
  expect(await takeBackRestore(store, restored)).toBe(2);
  expect(await stored()).toHaveLength(1);
  expect(await record(store, [event(7)])).toEqual({ counted: 0, duplicates: 1 });
});

test.each([
  ['a source', (store: Store) => eraseSource(store, 'gmail'), 1],
  ['everything', eraseAll, 0],
])('%s erased since is not missed', async (_, erase, left) => {
  const store = openStore();
  const restored = await restoreBackup(store, await backupOf([1, 2].map(event)));
  await erase(store);
  expect(await takeBackRestore(store, restored)).toBe(left);
  expect(await stored()).toEqual([]);
  expect(await takeBackRestore(store, restored)).toBe(0);
});

test('a window that has counted before knows what another window took out', async () => {
  const page = openStore();
  const worker = openStore();
  await record(worker, [event(1)]);
  const restored = await restoreBackup(page, await backupOf([3, 5].map(event)));
  await record(worker, [event(7)]);
  await takeBackRestore(page, restored);
  expect(await record(worker, [1, 3, 5, 7].map(event))).toEqual({ counted: 2, duplicates: 2 });
});

const OLD = { category: 'Invalid address', reason: 'user-unknown', permanence: 'permanent' } as const;
const NEW = { category: 'Mailbox', reason: 'disabled', permanence: 'permanent' } as const;
const offer = (status: string) => ({ reply: 550, status, from: OLD, to: NEW, count: 1 });
/** Rows of one day, of different codes. */
const onOneDay = (key: string, status: string, more: Partial<Observation> = {}): Observation =>
  seen(key, { day: DAYS[0]!, status, ...more });

test('a verdict accepted between a restore and its undo can be taken back after it', async () => {
  const theirs = await backupOf([onOneDay('theirs', '5.1.3')]);
  const old = openStore({ rules: 1 });
  const restored = await restoreBackup(old, theirs);
  await record(old, [onOneDay('a', '5.1.1'), onOneDay('b', '5.1.2')]);
  const store = openStore({ rules: 2 });
  const accepted = await acceptOffers(store, [offer('5.1.2')]);
  expect(accepted.count).toBe(1);
  expect(await takeBackRestore(store, restored)).toBe(1);
  await takeBackOffers(store, accepted);
  expect((await stored()).map((row) => JSON.parse(row) as StoredTally)).toMatchObject([
    { status: '5.1.1', ...OLD, count: 1, rules: 1 },
    { status: '5.1.2', ...OLD, count: 1, rules: 1 },
  ]);
});

test('a row that became equal to another one by an accepted verdict gets its own verdict back, and only that', async () => {
  const old = openStore({ rules: 1 });
  const restored = await restoreBackup(old, await backupOf([onOneDay('theirs', '5.1.3')]));
  await record(old, [onOneDay('a', '5.1.1')]);
  const store = openStore({ rules: 2 });
  await record(store, [onOneDay('today', '5.1.1', NEW)]);
  const accepted = await acceptOffers(store, [offer('5.1.1')]);
  expect(await takeBackRestore(store, restored)).toBe(1);
  await takeBackOffers(store, accepted);
  expect((await stored()).map((row) => JSON.parse(row) as StoredTally)).toMatchObject([
    { status: '5.1.1', ...OLD, count: 1, rules: 1 },
    { status: '5.1.1', ...NEW, count: 1, rules: 2 },
  ]);
});

/** Calls back before each write. */
function beforeEachPut(act: () => void): void {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    act();
    return put.apply(this, args as never);
  });
}

test('a failure at any write leaves the restored counts as they are, and it can be tried again', async () => {
  let writes = 0;
  const store = openStore();
  await record(store, [1, 2, 3].map(event));
  const before = await stored();
  const backup = await backupOf([7, 8, 9].map(event));
  let restored = await restoreBackup(store, backup);
  beforeEachPut(() => writes++);
  await takeBackRestore(store, restored);
  vi.restoreAllMocks();
  expect(writes).toBeGreaterThan(4);
  for (let failing = 1; failing <= writes; failing++) {
    restored = await restoreBackup(store, backup);
    const full = await wordsStored();
    let nth = 0;
    beforeEachPut(() => {
      if (++nth === failing) throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(takeBackRestore(store, restored)).rejects.toMatchObject({ kind: 'quota' });
    vi.restoreAllMocks();
    expect(await wordsStored()).toBe(full);
    expect(await takeBackRestore(store, restored)).toBe(3);
    expect(await stored()).toEqual(before);
  }
});

test('whatever was there and whatever came since is counted as without the restore', async () => {
  const keys = fc.array(fc.integer({ min: 0, max: 25 }), { maxLength: 15 });
  await fc.assert(
    fc.asyncProperty(keys, keys, keys, async (mine, theirs, came) => {
      globalThis.indexedDB = new IDBFactory();
      const store = openStore();
      const since = came.filter((key) => !theirs.includes(key));
      await record(store, mine.map(event));
      const restored = await restoreBackup(store, await backupOf(theirs.map(event)));
      await record(store, since.map(event));
      expect(await takeBackRestore(store, restored)).toBe(new Set(theirs).size);
      const left = new Set([...mine, ...since]);
      const counts = (await stored()).map((row) => (JSON.parse(row) as StoredTally).count);
      expect(counts.reduce((all, count) => all + count, 0)).toBe(left.size);
      expect(counts).not.toContain(0);
      const all = new Set([...left, ...theirs]);
      expect(await record(store, Array.from(all, event))).toMatchObject({ counted: all.size - left.size });
    }),
    { numRuns: 30 },
  );
});
