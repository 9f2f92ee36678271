import type { TallyPart } from '#lib/tally/columns.ts';
import { buildIndex, type TallyIndex } from '#lib/tally/tally-index.ts';
import type { Store } from './open.ts';
import { storeError } from './error.ts';
import { sourcesOf } from './sources.ts';

/** Goes up with every write; compare it to know whether something read is still fresh. 0 when nothing was ever written. */
export async function revision(store: Store): Promise<number> {
  const db = await store.db();
  return ((await db.get('meta', 'revision')) as number | undefined) ?? 0;
}

/** All stored tallies. @throws StoreError */
export async function allParts(store: Store): Promise<TallyPart[]> {
  const db = await store.db();
  return db.getAll('tallies').catch((error: unknown) => {
    throw storeError(error);
  });
}

/** Everything stored, ready for `select`. @throws StoreError */
export async function loadIndex(store: Store): Promise<TallyIndex> {
  return buildIndex(await allParts(store));
}

/** Names of all sources that have counts. */
export async function sources(store: Store): Promise<string[]> {
  return sourcesOf(await store.db());
}
