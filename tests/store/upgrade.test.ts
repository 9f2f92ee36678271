import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { loadIndex, openStore, readRaw, record, StoreError } from '#lib/store/index.ts';
import { DATABASE, STEPS, type Step } from '#lib/store/schema.ts';
import { seen } from './sample.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** A database as the first `version` steps leave it, holding one count from version 1 on. */
async function databaseOf(version: number): Promise<void> {
  if (version === 0) return;
  const store = openStore({ steps: STEPS.slice(0, version) });
  await record(store, [seen('a')]);
  await store.close();
}

test.each(STEPS.map((step, at) => [at, step.name]))(
  'version %i opens and takes the step "%s" and all after it',
  async (version) => {
    await databaseOf(version);
    const store = openStore();
    await record(store, [seen('a'), seen('b')]);
    expect((await loadIndex(store)).counts).toEqual(Float64Array.of(2));
  },
);

test('a database of the present version opens as it is', async () => {
  await databaseOf(STEPS.length);
  expect(await record(openStore(), [seen('a')])).toEqual({ counted: 0, duplicates: 1 });
});

const failing: Step = {
  name: 'turn everything round',
  async run(db, tx) {
    db.createObjectStore('later');
    await tx.objectStore('tallies').clear();
    throw new TypeError('a step that fails half way');
  },
};

test('a failed step leaves the old data readable and says which step it was', async () => {
  await databaseOf(STEPS.length);
  const broken = openStore({ steps: [...STEPS, failing] });
  const error = await broken.db().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(StoreError);
  expect(error).toMatchObject({ kind: 'upgrade', detail: `${STEPS.length + 1}: turn everything round` });

  const raw = await readRaw();
  expect(raw.version).toBe(STEPS.length);
  expect(Object.keys(raw.stores)).not.toContain('later');
  expect(raw.stores['tallies']).toHaveLength(1);
  const old = openStore();
  expect(await record(old, [seen('a')])).toEqual({ counted: 0, duplicates: 1 });
});

test('after a failed step a corrected one goes through', async () => {
  await databaseOf(STEPS.length);
  await openStore({ steps: [...STEPS, failing] })
    .db()
    .catch(() => {});
  const fixed: Step = {
    name: 'turn everything round',
    run: (db) => {
      db.createObjectStore('later');
    },
  };
  const store = openStore({ steps: [...STEPS, fixed] });
  expect((await store.db()).objectStoreNames).toContain('later');
  expect(await record(store, [seen('a')])).toEqual({ counted: 0, duplicates: 1 });
});

test('a database of a newer version is left alone and said to be newer', async () => {
  const newer = await openDB(DATABASE, STEPS.length + 7, {
    upgrade(db) {
      db.createObjectStore('unheard-of').put('kept', 'key');
    },
  });
  newer.close();
  await expect(openStore().db()).rejects.toMatchObject({ kind: 'newer' });
  expect(await readRaw()).toEqual({ version: STEPS.length + 7, stores: { 'unheard-of': ['kept'] } });
});

test('an older window lets go of the database, and opens it again when it is used', async () => {
  const old = openStore();
  await record(old, [seen('a')]);
  const more: Step = { name: 'nothing', run() {} };
  const updated = openStore({ steps: [...STEPS, more] });
  expect(await record(updated, [seen('a')])).toEqual({ counted: 0, duplicates: 1 });
  await expect(record(old, [seen('b')])).rejects.toMatchObject({ kind: 'newer' });
});

test('a window that does not let go is reported as blocking', async () => {
  const stubborn = await openDB(DATABASE, STEPS.length, {
    upgrade(db) {
      db.createObjectStore('tallies');
    },
  });
  const more: Step = { name: 'nothing', run() {} };
  const store = openStore({ steps: [...STEPS, more], patience: 1 });
  await expect(store.db()).rejects.toMatchObject({ kind: 'blocked' });
  stubborn.close();
});
