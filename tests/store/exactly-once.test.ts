import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import * as fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { openStore, record, type Store } from '#lib/store/index.ts';
import type { Observation } from '#lib/tally/observation.ts';
import { seen } from './sample.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const sum = async (store: Store): Promise<number> => {
  const parts = await (await store.db()).getAll('tallies');
  return parts.reduce((all, part) => all + part.counts.reduce((a, b) => a + b, 0), 0);
};

/** Every count must be backed by as many remembered events of that row. */
const sumOfHashes = async (store: Store): Promise<number> => {
  const chunks = await (await store.db()).getAll('events');
  return chunks.reduce((all, chunk) => all + chunk.lengths.reduce((a, b) => a + b, 0), 0);
};

test('the same batch counts once, in one call or in two', async () => {
  const store = openStore();
  const batch = [seen('a'), seen('b'), seen('a')];
  expect(await record(store, batch)).toEqual({ counted: 2, duplicates: 1 });
  expect(await record(store, batch)).toEqual({ counted: 0, duplicates: 3 });
  expect(await sum(store)).toBe(2);
});

test('a page event without a date counts once although it is seen again on another day', async () => {
  const store = openStore();
  await record(store, [seen('a', { day: '2026-11-20' })]);
  expect(await record(store, [seen('a', { day: '2026-11-23' })])).toEqual({ counted: 0, duplicates: 1 });
});

test('an imported event counts once although its calendar day moved with the time zone', async () => {
  const store = openStore();
  await record(store, [seen('a', { source: 'import:mailgun', day: '2026-11-20' })]);
  const again = [
    seen('a', { source: 'import:mailgun', day: '2026-11-21' }),
    seen('a', { source: 'import:mailgun', day: '2026-11-19' }),
  ];
  expect(await record(store, again)).toEqual({ counted: 0, duplicates: 2 });
});

test('deliveries count once as well', async () => {
  const store = openStore();
  const delivered = seen('d', {
    outcome: 'delivered',
    category: null,
    reason: null,
    reply: 250,
    status: null,
  });
  await record(store, [delivered]);
  await record(store, [delivered]);
  expect(await sum(store)).toBe(1);
});

test('two windows that write in turns see each other', async () => {
  const one = openStore();
  const two = openStore();
  await record(one, [seen('a')]);
  await record(two, [seen('a'), seen('b')]);
  await record(one, [seen('b'), seen('c')]);
  expect(await sum(two)).toBe(3);
  expect(await sumOfHashes(two)).toBe(3);
});

test('any interleaving of overlapping batches over several windows, some of them restarted, counts each event once', async () => {
  const event = fc.record({
    key: fc.integer({ min: 0, max: 40 }),
    source: fc.constantFrom('gmail', 'import:ses'),
    outcome: fc.constantFrom<Observation['outcome']>('bounce', 'delivered', 'never-sent'),
  });
  const step = fc.record({
    window: fc.integer({ min: 0, max: 2 }),
    restart: fc.boolean(),
    batch: fc.array(event, { maxLength: 30 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      globalThis.indexedDB = new IDBFactory();
      const windows = [openStore(), openStore(), openStore()];
      const truth = new Set<string>();
      await Promise.all(
        steps.map(async ({ window, restart, batch }) => {
          if (restart) {
            await windows[window]!.close();
            windows[window] = openStore();
          }
          const observations = batch.map(({ key, source, outcome }) =>
            seen(`${outcome}/${key}`, { source, outcome }),
          );
          for (const it of observations) truth.add(`${it.source}/${it.eventKey}`);
          await record(windows[window]!, observations);
        }),
      );
      expect(await sum(windows[0]!)).toBe(truth.size);
      expect(await sumOfHashes(windows[0]!)).toBe(truth.size);
      await Promise.all(windows.map((window) => window.close()));
    }),
    { numRuns: 40 },
  );
});

test('a day with more rows than a part holds, and a chunk that grew large', async () => {
  const store = openStore();
  const many = Array.from({ length: 9000 }, (_, i) =>
    seen(String(i), { recipientDomain: `d${i % 5000}.example` }),
  );
  expect(await record(store, many)).toEqual({ counted: 9000, duplicates: 0 });
  expect(await record(openStore(), many)).toEqual({ counted: 0, duplicates: 9000 });
  expect(await sum(store)).toBe(9000);
  const db = await store.db();
  expect(await db.count('tallies')).toBe(2);
});
