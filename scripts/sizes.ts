/** Size budgets of the built extension: the promise to weigh little on every page that is on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { AHEAD, ENGINE_FILES, LANGUAGE_FILES, OVERLAY } from '../lib/ext/script-files.ts';
import { builtFiles } from './pack/built-files.ts';
import { zipFile } from './pack/zip-file.ts';

const KB = 1024;

/** Budgets in bytes, each file gzipped. */
const BUDGETS: readonly { what: string; paths: readonly string[]; max: number }[] = [
  {
    what: 'content scripts on every page that is on',
    paths: [OVERLAY, AHEAD],
    max: 12 * KB,
  },
  { what: 'engine, loaded at the first candidate', paths: ENGINE_FILES, max: 120 * KB },
  {
    what: 'other languages, loaded where a text may need them',
    paths: LANGUAGE_FILES,
    max: 16 * KB,
  },
  { what: 'background', paths: ['background.js'], max: 150 * KB },
];
/** The whole package, as the zip that a store gets. */
const PACKAGE_MAX = 400 * KB;

const gzipped = (path: string) => gzipSync(readFileSync(path), { level: 9 }).length;

/** Prints every size beside its budget; false when one is over. */
export async function checkSizes(): Promise<boolean> {
  let ok = true;
  for (const target of ['chrome-mv3', 'firefox-mv3']) {
    const root = join('.output', target);
    const rows = BUDGETS.map(({ what, paths, max }) => ({
      what,
      size: paths.reduce((sum, path) => sum + gzipped(join(root, path)), 0),
      max,
    }));
    rows.push({
      what: 'package',
      size: zipFile(builtFiles(root)).length,
      max: PACKAGE_MAX,
    });
    for (const { what, size, max } of rows) {
      const over = size > max;
      ok &&= !over;
      const figures = `${(size / KB).toFixed(1)} KB of ${max / KB} KB`;
      console.log(`${target.padEnd(12)} ${figures.padEnd(24)} ${what}${over ? '   OVER BUDGET' : ''}`);
    }
  }
  return ok;
}
