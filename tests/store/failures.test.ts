import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadIndex, openStore, record, type Store } from '#lib/store/index.ts';
import { seen } from './sample.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const sum = async (store: Store): Promise<number> =>
  (await loadIndex(store)).counts.reduce((a, b) => a + b, 0);

/** Makes the n-th write of the next transaction fail, as a full disk does. */
function failAtPut(nth: number, name = 'QuotaExceededError'): void {
  const put = IDBObjectStore.prototype.put;
  let count = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (++count === nth) throw new DOMException('no room', name);
    return put.apply(this, args as never);
  });
}

test.each([1, 2, 3, 4, 5])('a full disk at write %i loses nothing and counts nothing half', async (nth) => {
  const store = openStore();
  await record(store, [seen('a')]);
  failAtPut(nth);
  const batch = [seen('a'), seen('b'), seen('c', { day: '2026-11-21' })];
  await expect(record(store, batch)).rejects.toMatchObject({ kind: 'quota' });
  expect(await sum(store)).toBe(1);
  vi.restoreAllMocks();
  expect(await record(store, batch)).toEqual({ counted: 2, duplicates: 1 });
  expect(await sum(store)).toBe(3);
});

test('a disk that is full at the commit is told as such', async () => {
  const store = openStore();
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    const request = put.apply(this, args as never);
    // The last write of all: every request has succeeded by then, and the browser gives up while it commits.
    if (args[1] === 'revision') {
      const { transaction } = this as unknown as { transaction: { _abort(error: string): void } };
      request.addEventListener('success', () => transaction._abort('QuotaExceededError'));
    }
    return request;
  });
  await expect(record(store, [seen('a')])).rejects.toMatchObject({ kind: 'quota' });
  vi.restoreAllMocks();
  expect(await record(store, [seen('a')])).toEqual({ counted: 1, duplicates: 0 });
});

test('an observation that cannot be counted refuses the whole batch, before anything is written', async () => {
  const store = openStore();
  await expect(record(store, [seen('a'), seen('b', { day: '2026-02-30' })])).rejects.toMatchObject({
    kind: 'invalid',
    detail: 'day',
  });
  await expect(record(store, [seen('')])).rejects.toMatchObject({ kind: 'invalid', detail: 'eventKey' });
  await expect(record(store, [seen('a'), seen('')])).rejects.toMatchObject({ kind: 'invalid' });
  await expect(record(store, [seen('a', { source: 'Nobody Knows' })])).rejects.toMatchObject({
    kind: 'invalid',
    detail: 'source',
  });
  expect(await sum(store)).toBe(0);
});

test('a worker that dies between any two writes leaves counts equal to what was acknowledged or sent again', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({
          keys: fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 10 }),
          diesAt: fc.option(fc.integer({ min: 1, max: 6 }), { nil: null }),
        }),
        { maxLength: 8 },
      ),
      async (rounds) => {
        globalThis.indexedDB = new IDBFactory();
        const truth = new Set<number>();
        let store = openStore();
        for (const { keys, diesAt } of rounds) {
          for (const key of keys) truth.add(key);
          const batch = keys.map((key) => seen(String(key), { day: key % 2 ? '2026-11-20' : '2026-11-21' }));
          if (diesAt !== null) {
            failAtPut(diesAt, 'AbortError');
            await record(store, batch).catch(() => {});
            vi.restoreAllMocks();
            // A new worker knows nothing, and the page sends what was not acknowledged again.
            store = openStore();
          }
          await record(store, batch);
        }
        expect(await sum(store)).toBe(truth.size);
      },
    ),
    { numRuns: 60 },
  );
});

test('a database the browser refuses is reported, not thrown raw', async () => {
  vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  const store = openStore();
  await expect(record(store, [seen('a')])).rejects.toMatchObject({ name: 'StoreError', kind: 'unavailable' });
  vi.restoreAllMocks();
  expect(await record(store, [seen('a')])).toEqual({ counted: 1, duplicates: 0 });
});
