/**
 * The only door to the database.
 *
 * ```ts
 * const store = openStore();                          // opens on first use
 * await record(store, observations);                  // {counted, duplicates}, committed; same batch again counts nothing
 * await recordMany(store, observations, {signal});    // imports
 * const index = await loadIndex(store);               // for lib/tally/query.ts
 * ```
 */
export { openStore, readRaw, type Store, type StoreOptions } from './open.ts';
export { StoreError, type StoreErrorKind } from './error.ts';
export { record, recordMany, type WriteOptions } from './write.ts';
