import { ObservationBlock } from '#lib/tally/block.ts';
import { clean, fault } from '#lib/tally/clean.ts';
import { rowOf } from '#lib/tally/columns.ts';
import type { HashSet64 } from '#lib/tally/hash-set.ts';
import type { Counted, Observation } from '#lib/tally/observation.ts';
import { sipHashWords } from '#lib/tally/siphash.ts';
import { appendHashes } from './chunks.ts';
import { StoreError, storeError } from './error.ts';
import { isFirstInThread } from './in-thread.ts';
import { readKeys } from './keys.ts';
import type { Store } from './open.ts';
import type { WriteTransaction } from './schema.ts';

/** Keys are hashed by words of so many bytes. */
const WORD_BYTES = 4;

/** How a batch is written. */
export type WriteOptions = {
  /** `strict` waits for the disk: what a page was told is counted survives a power cut. `relaxed` is for imports, which can be repeated. */
  durability?: 'strict' | 'relaxed';
};

/** Events of one source and day: their numbers in the block, in the order given. */
type Group = { source: string; day: string; events: Uint32Array };

/** Looks through a block before anything is written: one event that cannot be counted refuses all. */
function grouped({ profiles, profileOf, keyLength, length }: ObservationBlock): Group[] {
  const numbers = new Map<string, number>();
  const groups: Group[] = [];
  const sizes: number[] = [];
  const groupOf = Uint32Array.from(profiles, ({ dimensions }) => {
    const wrong = fault(dimensions);
    if (wrong) throw new StoreError('invalid', wrong);
    const { source, day } = dimensions;
    const key = `${source}|${day}`;
    let number = numbers.get(key);
    if (number === undefined) {
      numbers.set(key, (number = groups.push({ source, day, events: new Uint32Array(0) }) - 1));
      sizes.push(0);
    }
    return number;
  });
  for (let event = 0; event < length; event++) {
    if (keyLength[event] === 0) throw new StoreError('invalid', 'eventKey');
    sizes[groupOf[profileOf[event]!]!]!++;
  }
  for (const [number, group] of groups.entries()) {
    group.events = new Uint32Array(sizes[number]!);
    sizes[number] = 0;
  }
  for (let event = 0; event < length; event++) {
    const number = groupOf[profileOf[event]!]!;
    groups[number]!.events[sizes[number]!++] = event;
  }
  return groups;
}

/**
 * Counts what was not counted before, in one transaction: either the whole batch is counted and remembered, or none of it,
 * whatever happens to the worker, the browser or the disk meanwhile. The same batch may be sent again at any time.
 *
 * @throws StoreError; after `quota` nothing is lost: what was counted stays, and the batch may be sent again.
 */
export function record(
  store: Store,
  observations: readonly Observation[] | ObservationBlock,
  options: WriteOptions = {},
): Promise<Counted> {
  return store.inTurn(async () => {
    if (observations.length === 0) return { counted: 0, duplicates: 0 };
    const block =
      observations instanceof ObservationBlock ? observations : ObservationBlock.from(observations);
    const groups = grouped(block);
    const counted = await inTransaction(store, options, (tx, revision) =>
      recordGroups(store, tx, block, groups, revision),
    );
    return { counted, duplicates: block.length - counted };
  });
}

/**
 * Runs one write: gives it a transaction over everything and the next revision, and returns once it is committed. A write that
 * fails leaves the database as it was and what the store knew is dropped.
 */
export async function inTransaction<T>(
  store: Store,
  options: WriteOptions,
  work: (tx: WriteTransaction, revision: number) => Promise<T>,
): Promise<T> {
  const db = await store.db();
  let tx: WriteTransaction | null = null;
  try {
    tx = db.transaction(['meta', 'tallies', 'events'], 'readwrite', {
      durability: options.durability ?? 'strict',
    });
    // Its rejection is awaited below; until then it must not count as unhandled.
    tx.done.catch(() => {});
    const meta = tx.objectStore('meta');
    const revision = (((await meta.get('revision')) as number | undefined) ?? 0) + 1;
    const result = await work(tx, revision);
    await meta.put(revision, 'revision');
    await tx.done;
    store.known.trim();
    return result;
  } catch (error) {
    store.known.clear();
    let cause: unknown = error;
    if (tx) {
      try {
        tx.abort();
      } catch {
        // Already over: the error below says why.
      }
      // A failed commit says only here that the disk is full.
      await tx.done.catch((ended: unknown) => {
        if (tx?.error) cause = tx.error;
        else if (!(error instanceof Error)) cause = ended;
      });
    }
    throw error instanceof StoreError ? error : storeError(cause);
  }
}

async function recordGroups(
  store: Store,
  tx: WriteTransaction,
  block: ObservationBlock,
  groups: readonly Group[],
  revision: number,
): Promise<number> {
  const keys = await readKeys(tx);
  await checkSources(store, tx, groups);
  await store.known.load(tx, groups);
  const { profiles, profileOf } = block;
  const tallies = tx.objectStore('tallies');
  // Asked for one after the other and awaited together: a day need not wait for the one before.
  const written: Promise<unknown>[] = [];
  const later = (work: Promise<unknown>): void => {
    // Its failure is told by the wait for all of them; until then it is no unhandled one.
    work.catch(() => {});
    written.push(work);
  };
  let counted = 0;
  const touched = new Set<string>();
  // Of each profile the row within its day, once it is known, and how often it is new.
  const rowOfProfile = new Int32Array(profiles.length).fill(-1);
  const times = new Uint32Array(profiles.length);
  for (const { source, day, events } of groups) {
    const sets = store.known.sets(source, day);
    const [own, ...elsewhere] = sets;
    const fold = store.known.day(source, day);
    const rows = new Uint32Array(events.length);
    const hashes = hashesOf(block, events, keys.at(-1)!);
    const others = keys.slice(0, -1).map((key) => hashesOf(block, events, key));
    const marks: number[] = [];
    let fresh = 0;
    for (let at = 0; at < events.length; at++) {
      const low = hashes[at * 2]!;
      const high = hashes[at * 2 + 1]!;
      const thread = block.threads.get(events[at]!);
      if (
        others.some((other) => inAny(sets, other[at * 2]!, other[at * 2 + 1]!)) ||
        inAny(elsewhere, low, high)
      ) {
        if (thread) isFirstInThread(thread, true, own, keys, marks);
        continue;
      }
      const isNew = own.add(low, high);
      if (thread && !isFirstInThread(thread, !isNew, own, keys, marks)) {
        if (isNew) marks.push(low, high);
        continue;
      }
      if (!isNew) continue;
      // What is new moves to the front, over what was known.
      hashes[fresh * 2] = low;
      hashes[fresh * 2 + 1] = high;
      const profile = profileOf[events[at]!]!;
      let row = rowOfProfile[profile]!;
      if (row === -1) {
        const { dimensions } = profiles[profile]!;
        row = fold.rowOf(dimensions, () => rowOf(clean(dimensions), store.rules));
        rowOfProfile[profile] = row;
      }
      times[profile]!++;
      rows[fresh++] = row;
    }
    if (fresh + marks.length === 0) continue;
    for (let at = 0; at < events.length; at++) {
      const profile = profileOf[events[at]!]!;
      if (times[profile] === 0) continue;
      fold.count(rowOfProfile[profile]!, times[profile]!);
      times[profile] = 0;
    }
    counted += fresh;
    touched.add(source);
    const at = { source, day, revision };
    later(appendHashes(tx, at, rows.subarray(0, fresh), hashes.subarray(0, fresh * 2), marks));
    for (const part of fold.takeChanged()) later(tallies.put(part));
  }
  await Promise.all(written);
  await stampSources(store, tx, touched, revision);
  return counted;
}

/**
 * The hashes of events under a key. All at once, because looking them up after that is a short loop: the processor then waits
 * for many places of a large set at the same time.
 */
function hashesOf(block: ObservationBlock, events: Uint32Array, key: Uint32Array): Uint32Array {
  const { keyAt, keyLength, words } = block;
  const hashes = new Uint32Array(events.length * 2);
  for (let at = 0; at < events.length; at++) {
    const event = events[at]!;
    sipHashWords(key, words, keyAt[event]! / WORD_BYTES, keyLength[event]!, hashes, at * 2);
  }
  return hashes;
}

const inAny = (sets: readonly HashSet64[], low: number, high: number): boolean => {
  for (const set of sets) if (set.has(low, high)) return true;
  return false;
};

/** Drops what the store knows of a source when another window wrote it since. */
export async function checkSources(
  store: Store,
  tx: WriteTransaction,
  groups: readonly { source: string }[],
): Promise<void> {
  const meta = tx.objectStore('meta');
  for (const source of new Set(groups.map((group) => group.source))) {
    const at = ((await meta.get(`source:${source}`)) as number | undefined) ?? 0;
    store.known.check(source, at);
  }
}

/** Notes in the database and in memory which revision wrote the sources. */
export async function stampSources(
  store: Store,
  tx: WriteTransaction,
  sources: Iterable<string>,
  revision: number,
): Promise<void> {
  const meta = tx.objectStore('meta');
  for (const source of sources) {
    await meta.put(revision, `source:${source}`);
    store.known.wrote(source, revision);
  }
}
