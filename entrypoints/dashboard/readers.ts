import { onChange } from '#lib/ext/changes.ts';
import { loadIndex, type Store } from '#lib/store/index.ts';
import { localDay } from '#lib/tally/index.ts';
import type { Readers } from './model.ts';

/** What the numbers come from: the database, read anew whenever anyone changed the counts. */
export const storeReaders = (store: Store): Readers => ({
  load: () => loadIndex(store),
  today: () => localDay(new Date()),
  onChange: (changed, signal) =>
    onChange((change) => {
      if (change.kind === 'counts') changed();
    }, signal),
});
