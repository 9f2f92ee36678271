import { LAST_DAY, type Database, type WriteTransaction } from './schema.ts';

/** Everything that has counts, or remembers events, one name each. Jumps from source to source, so it costs as many steps as there are sources. */
export async function sourcesOf(from: Database | WriteTransaction): Promise<string[]> {
  const sources: string[] = [];
  const store =
    'objectStore' in from ? from.objectStore('events') : from.transaction('events').objectStore('events');
  let cursor = await store.openKeyCursor();
  while (cursor) {
    const source = cursor.key[0];
    sources.push(source);
    cursor = await cursor.continue([source, LAST_DAY, Infinity] as never);
  }
  return sources;
}
