import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect, it, vi } from 'vitest';
import { importFiles, type Write } from '#lib/imports/index.ts';
import { openStore, record, type Store } from '#lib/store/index.ts';
import { loadIndex } from '#lib/store/query.ts';
import { NO_FILTER, classTable, select } from '#lib/tally/index.ts';
import { HEADER, exportRows } from '../bench/export-file.ts';
import { streamOf } from './read-sample.ts';

const rows = [...exportRows(4000)];
const fileOf = (part: readonly string[]) => {
  const bytes = new TextEncoder().encode([`${HEADER}\n`, ...part].join(''));
  return { name: 'export.csv', size: bytes.length, stream: () => streamOf(bytes, 65_536) };
};

it('a real store holds what the files told, overlaps counted once', async () => {
  const store = openStore();
  const write: Write = (observations) => record(store, observations);
  const first = await importFiles([fileOf(rows.slice(0, 3000))], { write });
  const second = await importFiles([fileOf(rows.slice(2000))], { write });
  expect(first.files).toMatchObject([{ problem: null }]);
  expect(first).toMatchObject({ rows: 3000, duplicates: 0 });
  expect(second).toMatchObject({ rows: 2000, duplicates: 1000 });

  // What one file of all rows tells is what the two told together.
  const counts: Record<string, number> = {};
  let bounces = 0;
  await importFiles([fileOf(rows)], {
    write: async (observations) => {
      for (const { outcome, provider, category, reply, status } of observations) {
        if (outcome !== 'bounce') continue;
        bounces++;
        const key = [provider, category ?? '', reply ?? '', status ?? ''].join('|');
        counts[key] = (counts[key] ?? 0) + 1;
      }
      return { counted: observations.length, duplicates: 0 };
    },
  });
  const selection = select(await loadIndex(store), NO_FILTER);
  expect(selection.totals).toMatchObject({ sends: 4000, bounces, delivered: 4000 - bounces, neverSent: 0 });
  const table = classTable(selection, 'none').flatMap((group) => group.rows);
  expect(
    Object.fromEntries(
      table.map((it) => [
        [it.provider, it.category ?? '', it.reply ?? '', it.status ?? ''].join('|'),
        it.count,
      ]),
    ),
  ).toEqual(counts);
});

/** Batches of 20,000 events: this is three of them. */
const LONG = 45_000;
const total = async (store: Store): Promise<number> => select(await loadIndex(store), NO_FILTER).totals.sends;

it.each<[string, string | null]>([
  ['cancelled', 'cancelled'],
  ['out of room on the disk', 'quota'],
])('an import %s in the middle leaves whole batches and goes on where it stopped', async (_, problem) => {
  globalThis.indexedDB = new IDBFactory();
  const long = [...exportRows(LONG)];
  const store = openStore();
  const stop = new AbortController();
  let batches = 0;
  const first = await importFiles([fileOf(long)], {
    signal: stop.signal,
    write: async (block) => {
      if (++batches === 2 && problem === 'quota') {
        // The disk is full after some of the batch was written.
        const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
          put.mockRestore();
          throw new DOMException('full', 'QuotaExceededError');
        });
      }
      const counted = await record(store, block, { durability: 'relaxed' });
      if (problem === 'cancelled') stop.abort();
      return counted;
    },
  });
  expect(first.files).toMatchObject([{ problem }]);
  const before = await total(store);
  expect(before).toBeGreaterThan(0);
  expect(before).toBeLessThan(LONG);
  expect(first.bounces + first.deliveries).toBe(before);

  // Another worker starts: it knows only what is on the disk.
  await store.close();
  const next = openStore();
  const again = await importFiles([fileOf(long)], { write: (block) => record(next, block) });
  expect(again).toMatchObject({ rows: LONG, duplicates: before });
  expect(await total(next)).toBe(LONG);
});
