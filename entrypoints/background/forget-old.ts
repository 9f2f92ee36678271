import { readPolicy } from '#lib/ext/policy.ts';
import { usableSettings } from '#lib/ext/settings.ts';
import { applyRetention, type Store } from '#lib/store/index.ts';
import { localDay } from '#lib/tally/periods.ts';

/**
 * Drops days that are older than the person or the administrator wants; does nothing when that was done today. After every write, and
 * when the browser starts: who meets no bounce any more is not to keep the old ones.
 */
export async function forgetOld(store: Store): Promise<void> {
  try {
    const { retention: managed } = await readPolicy();
    const days = managed ?? (await usableSettings()).retention;
    await applyRetention(store, days, localDay(new Date()));
  } catch {
    // The next write or start tries again; counting goes on meanwhile.
  }
}
