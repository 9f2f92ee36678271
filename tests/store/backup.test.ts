import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import * as fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import {
  eraseAll,
  exportBackup,
  openStore,
  record,
  restoreBackup,
  storedTallies,
  type Store,
} from '#lib/store/index.ts';
import { toBase64 } from '#lib/tally/base64.ts';
import { parseBackup } from '#lib/tally/backup.ts';
import type { StoredTally } from '#lib/tally/columns.ts';
import { seen } from './sample.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

async function backupOf(store: Store): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of exportBackup(store, new Date('2026-11-23T12:00:00Z'))) pieces.push(piece);
  return pieces.join('');
}

async function tallies(store: Store): Promise<StoredTally[]> {
  const all: StoredTally[] = [];
  for await (const tally of storedTallies(store)) if (tally.count > 0) all.push(tally);
  return all.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

const sum = async (store: Store): Promise<number> =>
  (await tallies(store)).reduce((all, it) => all + it.count, 0);

const SAMPLE = [
  seen('a'),
  seen('b', { day: '2026-11-21', recipientDomain: 'bücher.example' }),
  seen('c', { source: 'import:ses', outcome: 'delivered', category: null, reason: null }),
  seen('d', { status: null, reply: null, reason: null, category: null, permanence: 'unknown' }),
];

test('a restored backup equals what was backed up, and goes on recognising events', async () => {
  const store = openStore();
  await record(store, SAMPLE);
  const before = await tallies(store);
  const text = await backupOf(store);

  globalThis.indexedDB = new IDBFactory();
  const other = openStore();
  expect(await restoreBackup(other, parseBackup(text))).toMatchObject({ counted: 4, duplicates: 0 });
  expect(await tallies(other)).toEqual(before);
  expect(await record(other, SAMPLE)).toEqual({ counted: 0, duplicates: 4 });
});

test('restored twice, it counts once', async () => {
  const store = openStore();
  await record(store, SAMPLE);
  const backup = parseBackup(await backupOf(store));
  expect(await restoreBackup(store, backup)).toMatchObject({ counted: 0, duplicates: 4 });
  await eraseAll(store);
  await restoreBackup(store, backup);
  expect(await restoreBackup(store, backup)).toMatchObject({ counted: 0, duplicates: 4 });
});

test('merged into an install that has counted on its own, events of both are recognised afterwards', async () => {
  const home = openStore();
  await record(home, [seen('a'), seen('b')]);
  const backup = parseBackup(await backupOf(home));
  globalThis.indexedDB = new IDBFactory();
  const office = openStore();
  await record(office, [seen('c')]);
  expect(await restoreBackup(office, backup)).toMatchObject({ counted: 2, duplicates: 0 });
  expect(await restoreBackup(office, backup)).toMatchObject({ counted: 0, duplicates: 2 });
  expect(await record(office, [seen('a'), seen('b'), seen('c'), seen('d')])).toEqual({
    counted: 1,
    duplicates: 3,
  });
  expect(await sum(office)).toBe(4);
});

test.each([
  ['an empty install', []],
  ['one that has counted', [seen('c')]],
])(
  'a backup of more keys than are kept is refused by %s: its events could not be recognised',
  async (_, own) => {
    const home = openStore();
    await record(home, [seen('a')]);
    const backup = parseBackup(await backupOf(home));
    const keys = Array.from({ length: 9 }, (_key, at) => toBase64(Uint32Array.of(at, 1, 2, 3)));
    globalThis.indexedDB = new IDBFactory();
    const other = openStore();
    await record(other, own);
    await expect(restoreBackup(other, { ...backup, keys })).rejects.toMatchObject({ kind: 'invalid' });
    expect(await sum(other)).toBe(own.length);
  },
);

test('backups of one install that overlap in any way merge to the union', async () => {
  const keys = fc.array(fc.integer({ min: 0, max: 25 }), { maxLength: 15 });
  await fc.assert(
    fc.asyncProperty(keys, keys, keys, async (common, left, right) => {
      globalThis.indexedDB = new IDBFactory();
      const event = (key: number) =>
        seen(String(key), {
          day: `2026-11-${String(10 + (key % 3)).padStart(2, '0')}`,
          provider: key % 2 ? 'google' : 'yahoo',
        });
      const origin = openStore();
      await record(origin, [event(99), ...common.map(event)]);
      const start = parseBackup(await backupOf(origin));
      // Two machines go on from the same backup, then one takes in the other's.
      const machine = async (own: number[]): Promise<{ store: Store; factory: IDBFactory }> => {
        const factory = new IDBFactory();
        globalThis.indexedDB = factory;
        const store = openStore();
        await restoreBackup(store, start);
        await record(store, own.map(event));
        return { store, factory };
      };
      const a = await machine(left);
      const theirs = parseBackup(await backupOf(a.store));
      const b = await machine(right);
      await restoreBackup(b.store, theirs);
      await restoreBackup(b.store, theirs);
      expect(await sum(b.store)).toBe(new Set([99, ...common, ...left, ...right]).size);
    }),
    { numRuns: 30 },
  );
});

test.each([
  ['not JSON', '{"format": "bouncelens-ba', 'json'],
  ['something else', '{"name": "x"}', 'format'],
  ['a list', '[]', 'format'],
  ['null', 'null', 'format'],
  ['a newer version', '{"format":"bouncelens-backup","version":2}', 'newer'],
  [
    'no days',
    '{"format":"bouncelens-backup","version":1,"made":"","columns":["outcome"],"keys":["AAAAAAAAAAAAAAAAAAAAAA=="]}',
    'content',
  ],
])('%s is refused', (_, text, kind) => {
  expect(() => parseBackup(text)).toThrow(expect.objectContaining({ kind }));
});

test('a backup with one broken value is refused with its place, and nothing is restored', async () => {
  const store = openStore();
  await record(store, SAMPLE);
  const file = JSON.parse(await backupOf(store)) as {
    days: { day: string; rows: { cells: string[]; events: string }[] }[];
  };
  const broken = [
    (copy: typeof file) => (copy.days[0]!.day = '2026-02-30'),
    (copy: typeof file) => copy.days[0]!.rows[0]!.cells.pop(),
    (copy: typeof file) => (copy.days[0]!.rows[0]!.events = 'AAAA'),
    (copy: typeof file) => (copy.days[0]!.rows[0]!.events = '*'),
    (copy: typeof file) => ((copy.days[0]!.rows[0]!.cells as unknown[])[1] = 7),
  ];
  for (const breakIt of broken) {
    const copy = structuredClone(file);
    breakIt(copy);
    expect(() => parseBackup(JSON.stringify(copy))).toThrow(expect.objectContaining({ kind: 'content' }));
  }
});

test('a forged backup cannot smuggle an address into the store', async () => {
  const store = openStore();
  await record(store, [seen('a')]);
  const file = JSON.parse(await backupOf(store)) as { days: { rows: { cells: string[] }[] }[] };
  file.days[0]!.rows[0]!.cells[1] = 'jane.doe@shop.example';
  file.days[0]!.rows[0]!.cells[4] = 'to jane.doe@shop.example';
  await eraseAll(store);
  await restoreBackup(store, parseBackup(JSON.stringify(file)));
  const [tally] = await tallies(store);
  expect(tally).toMatchObject({ sendingDomain: 'shop.example', emailType: '' });
});
