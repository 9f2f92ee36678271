import { cellsOf, PART_ROWS, type Row } from '#lib/tally/columns.ts';
import { DayFold } from '#lib/tally/fold.ts';
import { appendHashes, marksOf, rowsOf } from './chunks.ts';
import type { WriteTransaction } from './schema.ts';

/** What becomes of an event: its row's cells, the same or others; null when it is no longer counted. */
export type EventChange = (low: number, high: number, cells: Row) => Row | null;

/**
 * Writes a day anew, event by event. Its rows get new numbers and equal ones become one, so no word of a row that goes is left
 * behind, and nobody may keep a row's number across such a change.
 *
 * @returns how many events changed; with none the day stays as it lies there.
 */
export async function rewriteDay(
  tx: WriteTransaction,
  { source, day }: { source: string; day: string },
  change: EventChange,
  revision: number,
): Promise<number> {
  const range = IDBKeyRange.bound([source, day, 0], [source, day, Infinity]);
  const tallies = tx.objectStore('tallies');
  const events = tx.objectStore('events');
  const [parts, chunks] = await Promise.all([tallies.getAll(range), events.getAll(range)]);
  const cells = new Map<number, Row>();
  const cellsIn = (row: number): Row => {
    let found = cells.get(row);
    if (!found) cells.set(row, (found = cellsOf(parts[Math.floor(row / PART_ROWS)]!, row % PART_ROWS)));
    return found;
  };
  /** The rows as they will be, by the place of the first event in them: the order of before. */
  const kept: { row: number; cells: Row }[] = [];
  const hashes: number[] = [];
  let changed = 0;
  for (const chunk of chunks)
    for (const [at, row] of rowsOf(chunk).entries()) {
      const low = chunk.hashes[at * 2]!;
      const high = chunk.hashes[at * 2 + 1]!;
      const before = cellsIn(row);
      const after = change(low, high, before);
      if (after !== before) changed++;
      if (after === null) continue;
      kept.push({ row, cells: after });
      hashes.push(low, high);
    }
  if (changed === 0) return 0;
  await Promise.all([tallies.delete(range), events.delete(range)]);
  const marks = marksOf(chunks);
  if (kept.length + marks.length === 0) return changed;
  const fold = new DayFold(source, day);
  for (const { cells: row } of kept.toSorted((a, b) => a.row - b.row)) fold.add(row, 1);
  const rows = Uint32Array.from(kept, ({ cells: row }) => fold.rowNumber(row));
  await appendHashes(tx, { source, day, revision }, rows, Uint32Array.from(hashes), marks);
  await Promise.all(fold.takeChanged().map((part) => tallies.put(part)));
  return changed;
}
