import type { SipKey } from '#lib/tally/siphash.ts';
import type { WriteTransaction } from './schema.ts';

/** Keys kept: the own one and those of restored backups. Each more costs every event one more hash. */
export const KEYS_LIMIT = 8;

/** A new key from the browser's random source. */
const newKey = (): SipKey => crypto.getRandomValues(new Uint32Array(4));

/**
 * The key ring of this install, the own key first; made on first use. The key never leaves the database except in a
 * backup, where it is needed to recognise events after a restore.
 */
export async function readKeys(tx: WriteTransaction): Promise<SipKey[]> {
  const meta = tx.objectStore('meta');
  const stored = (await meta.get('keys')) as SipKey[] | undefined;
  if (stored?.length) return stored;
  const made = [newKey()];
  await meta.put(made, 'keys');
  return made;
}
