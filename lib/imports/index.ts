/**
 * Export files in, observations out. Pure: no database, no DOM; writing is injected.
 *
 * - `inspect(file)`: what is it? For the preview and the column mapping; reads the first bytes only.
 * - `importStream(stream, options)`: one file, batch by batch.
 * - `importFiles(files, { write, … })`: many files into a store, with progress, pause, cancel and a summary.
 * - `addressesCsv`, `rejectedCsv`: downloads.
 */
export { addressesCsv, rejectedCsv } from './downloads.ts';
export { FORMATS, formatName } from './formats/index.ts';
export { importFiles } from './import-files.ts';
export { importStream } from './import-stream.ts';
export { inspect } from './inspect.ts';
export * from './types.ts';
