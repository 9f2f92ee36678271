import { cellsOf, PART_ROWS } from '#lib/tally/columns.ts';
import { DayFold } from '#lib/tally/fold.ts';
import { HashSet64 } from '#lib/tally/hash-set.ts';
import type { Restored } from './backup.ts';
import { appendHashes, rowsOf } from './chunks.ts';
import type { Store } from './open.ts';
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

/** Writes a day anew without these events: no word of a row that goes is left behind. */
async function takeOut(
  tx: WriteTransaction,
  { source, day, hashes }: Restored['days'][number],
  revision: number,
): Promise<number> {
  const range = IDBKeyRange.bound([source, day, 0], [source, day, Infinity]);
  const tallies = tx.objectStore('tallies');
  const events = tx.objectStore('events');
  const [parts, chunks] = await Promise.all([tallies.getAll(range), events.getAll(range)]);
  const goes = new HashSet64(hashes.length / 2);
  goes.addAll(hashes);
  const rows: number[] = [];
  const kept: number[] = [];
  let taken = 0;
  for (const chunk of chunks)
    for (const [at, row] of rowsOf(chunk).entries()) {
      const low = chunk.hashes[at * 2]!;
      const high = chunk.hashes[at * 2 + 1]!;
      if (goes.has(low, high)) taken++;
      else {
        rows.push(row);
        kept.push(low, high);
      }
    }
  if (taken === 0) return 0;
  await Promise.all([tallies.delete(range), events.delete(range)]);
  if (rows.length === 0) return taken;
  const fold = new DayFold(source, day);
  const numbers = new Map(
    Array.from(new Set(rows).values())
      .sort((a, b) => a - b)
      .map((row) => [row, fold.rowNumber(cellsOf(parts[Math.floor(row / PART_ROWS)]!, row % PART_ROWS))]),
  );
  const now = Uint32Array.from(rows, (row) => numbers.get(row)!);
  for (const row of now) fold.count(row, 1);
  await appendHashes(tx, { source, day, revision }, now, Uint32Array.from(kept));
  await Promise.all(fold.takeChanged().map((part) => tallies.put(part)));
  return taken;
}
