import { clean, fault } from '#lib/tally/clean.ts';
import { rowOf, type Row } from '#lib/tally/columns.ts';
import type { Counted, Observation } from '#lib/tally/observation.ts';
import { sipHash } from '#lib/tally/siphash.ts';
import { appendHashes } from './chunks.ts';
import { StoreError, storeError } from './error.ts';
import { readKeys } from './keys.ts';
import type { Store } from './open.ts';
import type { WriteTransaction } from './schema.ts';

/** Stands between cells of a row while a batch is folded; a value that holds it is cleaned anyway. */
const BETWEEN = '\u001f';

/** How a batch is written. */
export type WriteOptions = {
  /** `strict` waits for the disk: what a page was told is counted survives a power cut. `relaxed` is for imports, which can be repeated. */
  durability?: 'strict' | 'relaxed';
};

/** Events of one source and day, in the order given. */
type Group = { source: string; day: string; events: Observation[] };

function grouped(observations: readonly Observation[]): Group[] {
  const groups = new Map<string, Group>();
  let last: Group | undefined;
  for (const it of observations) {
    if (!last || last.source !== it.source || last.day !== it.day) {
      const wrong = fault(it);
      if (wrong) throw new StoreError('invalid', wrong);
      const key = `${it.source}${BETWEEN}${it.day}`;
      last = groups.get(key);
      if (!last) groups.set(key, (last = { source: it.source, day: it.day, events: [] }));
    } else if (it.eventKey === '') {
      throw new StoreError('invalid', 'eventKey');
    }
    last.events.push(it);
  }
  return [...groups.values()];
}

/**
 * Counts what was not counted before, in one transaction: either the whole batch is counted and remembered, or none of it,
 * whatever happens to the worker, the browser or the disk meanwhile. The same batch may be sent again at any time.
 *
 * @throws StoreError; after `quota` nothing is lost: what was counted stays, and the batch may be sent again.
 */
export function record(
  store: Store,
  observations: readonly Observation[],
  options: WriteOptions = {},
): Promise<Counted> {
  return store.inTurn(async () => {
    if (observations.length === 0) return { counted: 0, duplicates: 0 };
    const groups = grouped(observations);
    const counted = await inTransaction(store, options, (tx, revision) =>
      recordGroups(store, tx, groups, revision),
    );
    return { counted, duplicates: observations.length - counted };
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
  groups: readonly Group[],
  revision: number,
): Promise<number> {
  const keys = await readKeys(tx);
  await checkSources(store, tx, groups);
  const out = new Uint32Array(2);
  let counted = 0;
  const touched = new Set<string>();
  for (const { source, day, events } of groups) {
    const sets = await store.known.sets(tx, source, day);
    const fold = await store.known.day(tx, source, day);
    const rows = new Map<string, number>();
    const same = new Map<object, number>();
    const fresh = { rows: [] as number[], hashes: [] as number[] };
    for (const it of events) {
      if (isKnown(sets, keys, it.eventKey, out)) continue;
      sets[0]!.add(out[0]!, out[1]!);
      let row = it.same && same.get(it.same);
      if (row === undefined) {
        const raw = rowOf(it, store.rules);
        const rawKey = raw.join(BETWEEN);
        row = rows.get(rawKey);
        if (row === undefined) {
          row = fold.rowNumber(rowOf(clean(it), store.rules) satisfies Row);
          rows.set(rawKey, row);
        }
        if (it.same) same.set(it.same, row);
      }
      fold.count(row, 1);
      fresh.rows.push(row);
      fresh.hashes.push(out[0]!, out[1]!);
    }
    if (fresh.rows.length === 0) continue;
    counted += fresh.rows.length;
    touched.add(source);
    await appendHashes(tx, { source, day, revision }, fresh.rows, fresh.hashes);
    const tallies = tx.objectStore('tallies');
    await Promise.all(fold.takeChanged().map((part) => tallies.put(part)));
  }
  await stampSources(store, tx, touched, revision);
  return counted;
}

/** Hashes with every key of the ring, the own one last so that `out` holds it. */
function isKnown(
  sets: readonly { has(low: number, high: number): boolean }[],
  keys: readonly Uint32Array[],
  eventKey: string,
  out: Uint32Array,
): boolean {
  for (let at = keys.length - 1; at >= 0; at--) {
    sipHash(keys[at]!, eventKey, out);
    for (const set of sets) if (set.has(out[0]!, out[1]!)) return true;
  }
  return false;
}

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

/** Rows written in one transaction by `recordMany`: few commits, and no transaction holds others up for long. */
const BATCH = 20_000;

/**
 * `record` for an import: any number of observations, in batches of one transaction each. A stop in between leaves whole
 * batches counted; importing the same rows again counts the rest only.
 */
export async function recordMany(
  store: Store,
  observations: readonly Observation[],
  options: WriteOptions & { signal?: AbortSignal } = {},
): Promise<Counted> {
  const sum: Counted = { counted: 0, duplicates: 0 };
  for (let at = 0; at < observations.length; at += BATCH) {
    options.signal?.throwIfAborted();
    const { counted, duplicates } = await record(store, observations.slice(at, at + BATCH), {
      durability: options.durability ?? 'relaxed',
    });
    sum.counted += counted;
    sum.duplicates += duplicates;
  }
  return sum;
}
