import type { EventChunk, WriteTransaction } from './schema.ts';

/** A chunk with fewer hashes takes the next ones in (and is replaced): 16 KB are cheap to write again. */
const SMALL_CHUNK = 2048;

/** Places of the groups while hashes are sorted into them, by row; all zero between two calls. */
let places = new Uint32Array(0);

/** Groups hashes by row. `rows[i]` belongs to `hashes[2i]`, `hashes[2i + 1]`. */
export function groupByRow(
  rows: Uint32Array,
  hashes: Uint32Array,
): Pick<EventChunk, 'rows' | 'lengths' | 'hashes'> {
  const last = rows.reduce((most, row) => (row > most ? row : most), 0);
  if (places.length <= last) places = new Uint32Array(2 * (last + 1));
  const distinct: number[] = [];
  for (const row of rows) if (places[row]!++ === 0) distinct.push(row);
  const lengths = Uint32Array.from(distinct, (row) => places[row]!);
  let start = 0;
  for (const [group, row] of distinct.entries()) {
    places[row] = start;
    start += lengths[group]!;
  }
  const grouped = new Uint32Array(hashes.length);
  for (let i = 0; i < rows.length; i++) {
    const at = places[rows[i]!]!++;
    grouped[at * 2] = hashes[i * 2]!;
    grouped[at * 2 + 1] = hashes[i * 2 + 1]!;
  }
  for (const row of distinct) places[row] = 0;
  return { rows: Uint32Array.from(distinct), lengths, hashes: grouped };
}

/** The row of every hash of a chunk. */
export function rowsOf({ rows, lengths }: Pick<EventChunk, 'rows' | 'lengths'>): Uint32Array {
  const all = new Uint32Array(lengths.reduce((sum, length) => sum + length, 0));
  let at = 0;
  for (const [group, row] of rows.entries()) all.fill(row, at, (at += lengths[group]!));
  return all;
}

/** The hashes of chunks that no count stands for. */
export const marksOf = (chunks: readonly EventChunk[]): Uint32Array =>
  Uint32Array.from(chunks.flatMap(({ marks }) => (marks ? [...marks] : [])));

/** Stores hashes of one source and day: joins them with the newest chunk while that is small, else adds a chunk. */
export async function appendHashes(
  tx: WriteTransaction,
  at: Pick<EventChunk, 'source' | 'day' | 'revision'>,
  rows: Uint32Array,
  hashes: Uint32Array,
  marks: ArrayLike<number> = [],
): Promise<void> {
  const events = tx.objectStore('events');
  const range = IDBKeyRange.bound([at.source, at.day, 0], [at.source, at.day, Infinity]);
  const newest = await events.openCursor(range, 'prev');
  let allRows = rows;
  let allHashes = hashes;
  let allMarks: Uint32Array = Uint32Array.from(marks);
  const held = newest?.value;
  if (held && (held.hashes.length + (held.marks?.length ?? 0)) / 2 < SMALL_CHUNK) {
    allRows = joined(rowsOf(held), rows);
    allHashes = joined(held.hashes, hashes);
    if (held.marks) allMarks = joined(held.marks, allMarks);
    await newest!.delete();
  }
  const chunk: EventChunk = { ...at, ...groupByRow(allRows, allHashes) };
  await events.put(allMarks.length > 0 ? { ...chunk, marks: allMarks } : chunk);
}

function joined(first: Uint32Array, second: Uint32Array): Uint32Array {
  const both = new Uint32Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
