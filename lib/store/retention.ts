import { addDays } from '#lib/tally/periods.ts';
import { eraseDays } from './erase.ts';
import type { Store } from './open.ts';

/**
 * Drops counts and hashes of days that are older than wanted. Reads one key when it was done for this day already, so it
 * may be called after every write.
 *
 * @param days how many days are kept, today included; 0 for ever.
 * @param today local day.
 */
export async function applyRetention(store: Store, days: number, today: string): Promise<void> {
  if (days <= 0) return;
  const db = await store.db();
  const done = `${today}/${days}`;
  if ((await db.get('meta', 'retained')) === done) return;
  await eraseDays(store, { from: null, to: addDays(today, -days) });
  await db.put('meta', done, 'retained');
}
