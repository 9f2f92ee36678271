import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import {
  acceptOffers,
  takeBackOffers,
  applyRetention,
  eraseAll,
  eraseDays,
  eraseSource,
  holdings,
  importLog,
  loadIndex,
  logImport,
  openStore,
  readRaw,
  record,
  revision,
  sources,
  storedTallies,
  type Store,
} from '#lib/store/index.ts';
import { seen } from './sample.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const DAYS = ['2026-09-01', '2026-11-20', '2026-11-23'];

async function filled(): Promise<Store> {
  const store = openStore();
  await record(
    store,
    DAYS.flatMap((day) =>
      ['gmail', 'gmailish', 'import:ses'].map((source) => seen(`${source}/${day}`, { source, day })),
    ),
  );
  return store;
}

/** What is left as "source day", from counts and from hashes, which must agree. */
async function left(store: Store): Promise<string[]> {
  const db = await store.db();
  const names = async (kind: 'tallies' | 'events') =>
    (await db.getAllKeys(kind)).map(([source, day]) => `${source} ${day}`);
  const counts = await names('tallies');
  expect(await names('events')).toEqual(counts);
  return counts;
}

test('one site is erased and no other, counts and hashes; its events count again', async () => {
  const store = await filled();
  await eraseSource(store, 'gmail');
  expect(await sources(store)).toEqual(['gmailish', 'import:ses']);
  expect(await left(store)).toHaveLength(6);
  expect(await record(store, [seen('gmail/2026-11-20')])).toEqual({ counted: 1, duplicates: 0 });
});

test('a range is erased, both ends included', async () => {
  const store = await filled();
  await eraseDays(store, { from: '2026-11-20', to: '2026-11-22' });
  expect(await left(store)).toEqual([
    'gmail 2026-09-01',
    'gmail 2026-11-23',
    'gmailish 2026-09-01',
    'gmailish 2026-11-23',
    'import:ses 2026-09-01',
    'import:ses 2026-11-23',
  ]);
});

test('all is erased: nothing stays but a number', async () => {
  const store = await filled();
  await logImport(store, {
    at: '2026-11-23T12:00:00Z',
    format: 'ses',
    rows: 3,
    counted: 3,
    duplicates: 0,
    rejected: 0,
  });
  const before = await revision(store);
  await eraseAll(store);
  expect((await loadIndex(store)).rows).toBe(0);
  expect(await importLog(store)).toEqual([]);
  expect(await revision(store)).toBeGreaterThan(before);
  expect(await readRaw()).toMatchObject({ stores: { tallies: [], events: [], meta: [before + 1] } });
});

test('a window that wrote before all was erased elsewhere counts again, under the new key', async () => {
  const one = openStore();
  const two = openStore();
  await record(one, [seen('a')]);
  await eraseAll(two);
  expect(await record(one, [seen('a')])).toEqual({ counted: 1, duplicates: 0 });
  expect(await record(two, [seen('a')])).toEqual({ counted: 0, duplicates: 1 });
});

test('retention keeps so many days, today included, and works once a day', async () => {
  const store = await filled();
  await applyRetention(store, 0, '2026-11-23');
  expect(await left(store)).toHaveLength(9);
  await applyRetention(store, 4, '2026-11-23');
  expect(await left(store)).toHaveLength(6);
  const at = await revision(store);
  await applyRetention(store, 4, '2026-11-23');
  expect(await revision(store)).toBe(at);
  await applyRetention(store, 3, '2026-11-23');
  expect(await left(store)).toHaveLength(3);
});

test('the plain viewer shows every tally, newest day first, and holdings add up', async () => {
  const store = await filled();
  const days: string[] = [];
  for await (const tally of storedTallies(store)) days.push(tally.day);
  expect(days).toEqual([...DAYS].reverse().flatMap((day) => [day, day, day]));
  const { sources: held } = await holdings(store);
  expect(held).toHaveLength(3);
  for (const it of held) {
    expect(it).toMatchObject({
      from: '2026-09-01',
      to: '2026-11-23',
      days: 3,
      tallies: 3,
      count: 3,
      hashes: 3,
    });
  }
});

test('an accepted new verdict changes the verdict and nothing else, once', async () => {
  await record(openStore({ rules: 1 }), [seen('a'), seen('b'), seen('c', { status: '5.7.1' })]);
  const store = openStore({ rules: 2 });
  const from = { category: 'Invalid address', reason: 'user-unknown', permanence: 'permanent' } as const;
  const to = { category: 'Mailbox', reason: 'disabled', permanence: 'permanent' } as const;
  const offer = { reply: 550, status: '5.1.1', from, to, count: 2 };
  const accepted = await acceptOffers(store, [offer]);
  expect(accepted.count).toBe(2);
  expect((await acceptOffers(store, [offer])).count).toBe(0);
  const rows = async () => Array.fromAsync(storedTallies(store));
  expect(await rows()).toMatchObject([
    { status: '5.1.1', category: 'Mailbox', reason: 'disabled', count: 2, rules: 2 },
    { status: '5.7.1', category: 'Invalid address', count: 1, rules: 1 },
  ]);
  expect(await record(store, [seen('a'), seen('new')])).toEqual({ counted: 1, duplicates: 1 });
});

test('an accepted verdict is taken back to the cell, also from a database that went on counting', async () => {
  await record(openStore({ rules: 1 }), [seen('a'), seen('b'), seen('c', { status: '5.7.1' })]);
  const store = openStore({ rules: 2 });
  const rows = () => Array.fromAsync(storedTallies(store));
  const before = await rows();
  const from = { category: 'Invalid address', reason: 'user-unknown', permanence: 'permanent' } as const;
  const to = { category: 'Mailbox', reason: 'disabled', permanence: 'permanent' } as const;
  const accepted = await acceptOffers(store, [{ reply: 550, status: '5.1.1', from, to, count: 2 }]);
  expect(await rows()).not.toEqual(before);
  await takeBackOffers(store, accepted);
  expect(await rows()).toEqual(before);
  await takeBackOffers(store, accepted);
  expect(await rows()).toEqual(before);
  expect(await record(store, [seen('a'), seen('b')])).toEqual({ counted: 0, duplicates: 2 });
});

test('taking back leaves alone what was erased and counted anew', async () => {
  await record(openStore({ rules: 1 }), [seen('a')]);
  const store = openStore({ rules: 2 });
  const from = { category: 'Invalid address', reason: 'user-unknown', permanence: 'permanent' } as const;
  const to = { category: 'Mailbox', reason: 'disabled', permanence: 'permanent' } as const;
  const accepted = await acceptOffers(store, [{ reply: 550, status: '5.1.1', from, to, count: 1 }]);
  await eraseAll(store);
  await takeBackOffers(store, accepted);
  await record(store, [seen('z', { category: 'Blocked', reason: 'policy' })]);
  await takeBackOffers(store, accepted);
  expect(await Array.fromAsync(storedTallies(store))).toMatchObject([
    { category: 'Blocked', count: 1, rules: 2 },
  ]);
});
