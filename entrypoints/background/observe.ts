import { noteFailure } from '#lib/ext/failure.ts';
import { tellChange } from '#lib/ext/changes.ts';
import type { Frame } from '#lib/ext/gate.ts';
import { usableSettings } from '#lib/ext/settings.ts';
import { forgetOld } from './forget-old.ts';
import { joinHeaders } from './join.ts';
import { warn } from './warn.ts';
import { siteFits } from './site-fits.ts';
import { record, StoreError, type Store } from '#lib/store/index.ts';
import type { Counted, Observation } from '#lib/tally/observation.ts';

/**
 * Counts what a page saw, unless the person wants no counts. The answer comes after the commit, so a page that gets none sends the same events again; they
 * are counted once.
 */
export async function observe(
  store: Store,
  site: string,
  observations: readonly Observation[],
  frame: Frame,
): Promise<Counted | { error: string }> {
  if (!siteFits(site, frame)) return { error: 'refused' };
  try {
    const { counting } = await usableSettings();
    if (!counting) return { counted: 0, duplicates: 0 };
    const counted = await record(store, await joinHeaders(site, observations, frame));
    const works = await noteFailure(null);
    if (counted.counted > 0 || works) tellChange({ kind: 'counts' });
    if (counted.counted > 0) void warn(store);
    await forgetOld(store);
    return counted;
  } catch (error) {
    const kind = error instanceof StoreError ? error.kind : 'unavailable';
    await noteFailure(kind);
    tellChange({ kind: 'error', error: kind });
    return { error: kind };
  }
}
