import { talliesOf, type StoredTally } from '#lib/tally/columns.ts';
import type { Store } from './open.ts';

/** What a person is shown under "what is stored". */
export type Holdings = {
  sources: {
    source: string;
    from: string;
    to: string;
    days: number;
    tallies: number;
    count: number;
    hashes: number;
  }[];
  /** Bytes the browser says this extension uses, all of it; null where it does not say. */
  bytes: number | null;
};

/** Sums per source: what is there, from when, how much. */
export async function holdings(store: Store): Promise<Holdings> {
  const db = await store.db();
  const found = new Map<string, Holdings['sources'][number]>();
  const entry = (source: string, day: string): Holdings['sources'][number] => {
    let it = found.get(source);
    if (!it) {
      it = { source, from: day, to: day, days: 0, tallies: 0, count: 0, hashes: 0 };
      found.set(source, it);
    }
    return it;
  };
  const tx = db.transaction(['tallies', 'events']);
  for (const part of await tx.objectStore('tallies').getAll()) {
    const it = entry(part.source, part.day);
    if (part.day < it.from) it.from = part.day;
    if (part.day > it.to) it.to = part.day;
    if (part.part === 0) it.days++;
    it.tallies += part.counts.length;
    for (const count of part.counts) it.count += count;
  }
  let cursor = await tx.objectStore('events').openCursor();
  while (cursor) {
    entry(cursor.value.source, cursor.value.day).hashes += cursor.value.hashes.length / 2;
    cursor = await cursor.continue();
  }
  const bytes = await navigator.storage?.estimate().then(
    ({ usage }) => usage ?? null,
    () => null,
  );
  return { sources: [...found.values()], bytes: bytes ?? null };
}

/** Every stored tally, newest day first, part by part: the plain viewer and the exports read it. */
export async function* storedTallies(store: Store): AsyncGenerator<StoredTally> {
  const db = await store.db();
  const keys = await db.getAllKeys('tallies');
  keys.sort((a, b) => (a[1] === b[1] ? 0 : a[1] < b[1] ? 1 : -1));
  for (const key of keys) {
    const part = await db.get('tallies', key);
    if (part) yield* talliesOf(part);
  }
}
