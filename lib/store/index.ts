/**
 * The only door to the database. The background writes what pages saw; imports, restore and erase run in our own pages
 * through the same functions. Any number of windows may write: each checks what it remembers against the database first.
 *
 * ```ts
 * const store = openStore();                         // opens on first use
 * await record(store, observations);                 // {counted, duplicates} after the commit; the same batch again counts nothing
 * await record(store, block, {durability: 'relaxed'}); // imports: one block a transaction, see lib/tally/block.ts
 * const index = await loadIndex(store);              // for select() of lib/tally
 * for await (const tally of storedTallies(store)) …  // the plain viewer, CSV and NDJSON
 * for await (const piece of exportBackup(store, new Date())) …
 * const restored = await restoreBackup(store, parseBackup(text)); // {counted, duplicates, …}; twice counts once
 * await takeBackRestore(store, restored);            // how many went again
 * await eraseSource(store, 'gmail'); await eraseDays(store, {from, to}); await eraseAll(store);
 * const accepted = await acceptOffers(store, reclassify(tallies, lookupPair, RULES_VERSION));
 * await takeBackOffers(store, accepted);
 * ```
 */
export { openStore, readRaw, type Store, type StoreOptions } from './open.ts';
export { StoreError, type StoreErrorKind } from './error.ts';
export { record, type WriteOptions } from './write.ts';
export { allParts, loadIndex, revision, sources } from './query.ts';
export { holdings, storedTallies, type Holdings } from './stored.ts';
export { exportBackup, restoreBackup } from './backup.ts';
export { takeBackRestore } from './take-back-restore.ts';
export { eraseAll, eraseDays, eraseSource } from './erase.ts';
export { applyRetention } from './retention.ts';
export { acceptOffers, takeBackOffers, type Accepted } from './reclassify.ts';
export { importLog, logImport } from './import-log.ts';
export type { ImportLogEntry } from './schema.ts';
