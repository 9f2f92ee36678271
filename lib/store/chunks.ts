import type { EventChunk, WriteTransaction } from './schema.ts';

/** A chunk with fewer hashes takes the next ones in (and is replaced): 16 KB are cheap to write again. */
const SMALL_CHUNK = 2048;

/** Groups hashes by row. `rows[i]` belongs to `hashes[2i]`, `hashes[2i + 1]`. */
export function groupByRow(
  rows: readonly number[],
  hashes: ArrayLike<number>,
): Pick<EventChunk, 'rows' | 'lengths' | 'hashes'> {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(row, (counts.get(row) ?? 0) + 1);
  const starts = new Map<number, number>();
  let start = 0;
  for (const [row, count] of counts) {
    starts.set(row, start);
    start += count;
  }
  const grouped = new Uint32Array(rows.length * 2);
  for (let i = 0; i < rows.length; i++) {
    const at = starts.get(rows[i]!)!;
    starts.set(rows[i]!, at + 1);
    grouped[at * 2] = hashes[i * 2]!;
    grouped[at * 2 + 1] = hashes[i * 2 + 1]!;
  }
  return {
    rows: Uint32Array.from(counts.keys()),
    lengths: Uint32Array.from(counts.values()),
    hashes: grouped,
  };
}

/** The row of every hash of a chunk. */
export function rowsOf(chunk: Pick<EventChunk, 'rows' | 'lengths'>): number[] {
  const rows: number[] = [];
  chunk.rows.forEach((row, group) => {
    for (let i = chunk.lengths[group]!; i > 0; i--) rows.push(row);
  });
  return rows;
}

/** Stores hashes of one source and day: joins them with the newest chunk while that is small, else adds a chunk. */
export async function appendHashes(
  tx: WriteTransaction,
  at: Pick<EventChunk, 'source' | 'day' | 'revision'>,
  rows: number[],
  hashes: number[],
): Promise<void> {
  const events = tx.objectStore('events');
  const range = IDBKeyRange.bound([at.source, at.day, 0], [at.source, at.day, Infinity]);
  const newest = await events.openCursor(range, 'prev');
  let allRows = rows;
  let allHashes: ArrayLike<number> = hashes;
  if (newest && newest.value.hashes.length / 2 < SMALL_CHUNK) {
    allRows = [...rowsOf(newest.value), ...rows];
    const joined = new Uint32Array(newest.value.hashes.length + hashes.length);
    joined.set(newest.value.hashes);
    joined.set(hashes, newest.value.hashes.length);
    allHashes = joined;
    await newest.delete();
  }
  await events.put({ ...at, ...groupByRow(allRows, allHashes) });
}
