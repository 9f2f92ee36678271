import type { Store } from './open.ts';
import type { ImportLogEntry } from './schema.ts';

/** Imports remembered; older ones are forgotten. */
const MOST_ENTRIES = 200;

/** Adds a line to the log of imports. */
export async function logImport(store: Store, entry: ImportLogEntry): Promise<void> {
  const db = await store.db();
  const tx = db.transaction('meta', 'readwrite');
  const log = ((await tx.store.get('imports')) as ImportLogEntry[] | undefined) ?? [];
  await tx.store.put([entry, ...log].slice(0, MOST_ENTRIES), 'imports');
  await tx.done;
}

/** Imports made, newest first. */
export async function importLog(store: Store): Promise<ImportLogEntry[]> {
  const db = await store.db();
  return ((await db.get('meta', 'imports')) as ImportLogEntry[] | undefined) ?? [];
}
