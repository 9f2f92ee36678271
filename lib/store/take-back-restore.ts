import { HashSet64 } from '#lib/tally/hash-set.ts';
import type { Restored } from './backup.ts';
import type { Store } from './open.ts';
import { rewriteDay } from './rewrite-day.ts';
import type { WriteTransaction } from './schema.ts';
import { inTransaction, stampSources } from './write.ts';

/**
 * Takes out again what `restoreBackup` counted, in one transaction. What was counted since, or erased since, stays as it is.
 *
 * @returns how many events are no longer counted.
 */
export function takeBackRestore(store: Store, { days, revision: written, keys }: Restored): Promise<number> {
  return store.inTurn(() =>
    inTransaction(store, {}, async (tx, revision) => {
      let taken = 0;
      for (const day of days) taken += await takeOut(tx, day, revision);
      const meta = tx.objectStore('meta');
      // What was written since may be known under the keys that came with the backup.
      if (revision === written + 1) await (keys ? meta.put(keys, 'keys') : meta.delete('keys'));
      const sources = new Set(days.map(({ source }) => source));
      for (const source of sources) store.known.drop(source);
      await stampSources(store, tx, sources, revision);
      return taken;
    }),
  );
}

/** Writes a day anew without these events. */
function takeOut(
  tx: WriteTransaction,
  { source, day, hashes }: Restored['days'][number],
  revision: number,
): Promise<number> {
  const goes = new HashSet64(hashes.length / 2);
  goes.addAll(hashes);
  return rewriteDay(
    tx,
    { source, day },
    (low, high, cells) => (goes.has(low, high) ? null : cells),
    revision,
  );
}
