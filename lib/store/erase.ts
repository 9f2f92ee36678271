import { sourcesOf } from './sources.ts';
import type { Store } from './open.ts';
import { FIRST_DAY, LAST_DAY, type WriteTransaction } from './schema.ts';
import { inTransaction, stampSources } from './write.ts';

const dayRange = (source: string, from: string | null, to: string | null): IDBKeyRange =>
  IDBKeyRange.bound([source, from ?? FIRST_DAY, 0], [source, to ?? LAST_DAY, Infinity]);

async function eraseRange(
  store: Store,
  tx: WriteTransaction,
  sources: readonly string[],
  from: string | null,
  to: string | null,
  revision: number,
): Promise<void> {
  await Promise.all(
    sources.flatMap((source) => [
      tx.objectStore('tallies').delete(dayRange(source, from, to)),
      tx.objectStore('events').delete(dayRange(source, from, to)),
    ]),
  );
  for (const source of sources) store.known.drop(source);
  await stampSources(store, tx, sources, revision);
}

/** Erases a range of days, both included (null: open end), of every source: counts and the hashes that remember events. */
export function eraseDays(store: Store, range: { from: string | null; to: string | null }): Promise<void> {
  return store.inTurn(() =>
    inTransaction(store, {}, async (tx, revision) => {
      await eraseRange(store, tx, await sourcesOf(tx), range.from, range.to, revision);
    }),
  );
}

/** Erases everything of one source: a site's id or "import:<format id>". */
export function eraseSource(store: Store, source: string): Promise<void> {
  return store.inTurn(() =>
    inTransaction(store, {}, (tx, revision) => eraseRange(store, tx, [source], null, null, revision)),
  );
}

/** Erases all: counts, hashes, the log of imports and the key that hashes were made with. */
export function eraseAll(store: Store): Promise<void> {
  return store.inTurn(() =>
    inTransaction(store, {}, async (tx) => {
      // The revision is put back by the caller: it must not start anew, or an old copy would look fresh.
      await Promise.all([
        tx.objectStore('tallies').clear(),
        tx.objectStore('events').clear(),
        tx.objectStore('meta').clear(),
      ]);
      store.known.clear();
    }),
  );
}
