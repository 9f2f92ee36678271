import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import * as fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import {
  eraseDays,
  exportBackup,
  openStore,
  record,
  restoreBackup,
  takeBackRestore,
  type Store,
} from '#lib/store/index.ts';
import { parseBackup } from '#lib/tally/backup.ts';
import type { Observation } from '#lib/tally/observation.ts';
import { seen } from './sample.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const NAMES = ['q|kim@corp.example', 'q|corp.example', 'q|'];
const own = (key: string, more: Partial<Observation> = {}, names: readonly string[] = NAMES) =>
  seen(key, { ...more, thread: { names, quoted: false } });
const quote = (key: string, more: Partial<Observation> = {}, names: readonly string[] = NAMES) =>
  seen(key, { ...more, thread: { names, quoted: true } });

const sum = async (store: Store): Promise<number> => {
  const parts = await (await store.db()).getAll('tallies');
  return parts.reduce((all, part) => all + part.counts.reduce((a, b) => a + b, 0), 0);
};

/** Counted after each batch, each in a store that was opened anew: nothing but the disk remembers. */
async function countAll(batches: readonly (readonly Observation[])[]): Promise<number> {
  globalThis.indexedDB = new IDBFactory();
  for (const batch of batches) {
    const store = openStore();
    await record(store, batch);
    await store.close();
  }
  return sum(openStore());
}

const LATER = { day: '2026-11-24' };
const LOST = ['q|'];

test.each<[string, number, Observation[]]>([
  ['a bounce and its quote', 1, [own('a'), quote('b')]],
  [
    'a bounce and its quotes on other days',
    1,
    [own('a'), quote('b', LATER), quote('c', { day: '2026-11-25' })],
  ],
  ['a quote without a bounce', 1, [quote('b')]],
  ['two quotes without a bounce', 1, [quote('b'), quote('c', LATER)]],
  ['two bounces', 2, [own('a'), own('b', LATER)]],
  ['two bounces and quotes of both', 2, [own('a'), quote('b'), own('c', LATER), quote('d', LATER)]],
  ['a quote that lost the address', 1, [own('a'), quote('b', {}, LOST)]],
  ['a quote that lost the local part', 1, [own('a'), quote('b', {}, NAMES.slice(1))]],
  [
    'bounces of two recipients and a quote of one',
    2,
    [own('a'), own('b', {}, ['q|lee@corp.example', ...NAMES.slice(1)]), quote('c')],
  ],
  ['quotes of two recipients', 2, [quote('a'), quote('b', {}, ['q|lee@corp.example', ...NAMES.slice(1)])]],
  ['a quote in another thread', 2, [own('a'), quote('b', {}, ['other|kim@corp.example', 'other|'])]],
  ['what stands in no thread', 2, [own('a'), seen('b')]],
])('in whatever order they are read, %s: %i', async (_, count, events) => {
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(events, { minLength: events.length }), async (order) => {
      expect(await countAll(order.map((event) => [event]))).toBe(count);
      expect(await countAll([order])).toBe(count);
      // Read again, from the last to the first.
      expect(await countAll([order, ...order.map((event) => [event]).reverse()])).toBe(count);
    }),
    { numRuns: 8 },
  );
});

test('any number of bounces, quotes and readings counts the bounces, or one', async () => {
  const event = fc.record({ key: fc.integer({ min: 0, max: 4 }), quoted: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(event, { maxLength: 4 }), { maxLength: 6 }), async (batches) => {
      const all = batches.flat();
      const bounces = new Set(all.filter((it) => !it.quoted).map((it) => it.key)).size;
      const counted = await countAll(
        batches.map((batch) =>
          batch.map(({ key, quoted }) =>
            quoted ? quote(`q${key}`, { day: `2026-11-2${key}` }) : own(`o${key}`),
          ),
        ),
      );
      expect(counted).toBe(Math.max(bounces, all.length > 0 ? 1 : 0));
    }),
    { numRuns: 60 },
  );
});

test('a bounce that was counted before its thread was known takes in the quote', async () => {
  expect(await countAll([[seen('a')], [own('a')], [quote('b')]])).toBe(1);
});

test('a quote is known wherever its message is shown again', async () => {
  const elsewhere = ['other|kim@corp.example'];
  expect(await countAll([[own('a'), quote('b')], [quote('b', {}, elsewhere)]])).toBe(1);
});

const backupOf = async (store: Store) => {
  const pieces: string[] = [];
  for await (const piece of exportBackup(store, new Date('2026-11-28T12:00:00Z'))) pieces.push(piece);
  return parseBackup(pieces.join(''));
};

test('a backup knows what was quoted, restored once or twice, and what was there stays known when it is taken back', async () => {
  const made = openStore();
  // The bounce of a day that was counted as its quote leaves that day without a count.
  await record(made, [quote('b', LATER), own('a')]);
  await record(made, [own('x', {}, ['other'])]);
  const backup = await backupOf(made);

  globalThis.indexedDB = new IDBFactory();
  const store = openStore();
  await record(store, [own('y', {}, ['third'])]);
  const restored = await restoreBackup(store, backup);
  expect(restored).toMatchObject({ counted: 2, duplicates: 0 });
  expect(await restoreBackup(store, backup)).toMatchObject({ counted: 0, duplicates: 2 });
  expect(await record(openStore(), [own('a'), quote('c')])).toMatchObject({ counted: 0 });
  await takeBackRestore(store, restored);
  expect(await record(openStore(), [quote('z', {}, ['third'])])).toMatchObject({ counted: 0 });
  expect(await sum(store)).toBe(1);
});

test('what is erased is forgotten with the names it went by', async () => {
  const store = openStore();
  await record(store, [own('a'), quote('b', LATER)]);
  await eraseDays(store, { from: null, to: null });
  const left = await (await store.db()).getAll('events');
  expect(left).toEqual([]);
  expect(await record(store, [quote('b', LATER)])).toMatchObject({ counted: 1 });
});
