/** Size budgets of the built extension: the promise to weigh little on every page that is on. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ENGINE_FILES } from '../lib/ext/script-files.ts';

const KB = 1024;

/** Budgets in bytes, each file gzipped. */
const BUDGETS: readonly { what: string; paths: readonly string[]; max: number }[] = [
  {
    what: 'content script on every page that is on',
    paths: ['content-scripts/overlay.js'],
    max: 12 * KB,
  },
  { what: 'engine, loaded at the first candidate', paths: ENGINE_FILES, max: 120 * KB },
  { what: 'background', paths: ['background.js'], max: 150 * KB },
];
/** What the package shall weigh: the sum of all files, each gzipped, close to the store's package. Not reached yet, so it is printed. */
const PACKAGE_GOAL = 400 * KB;
/** Above this something went in that does not belong there, and the check fails. */
const PACKAGE_MAX = 580 * KB;

const files = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : [path];
  });
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
      size: files(root).reduce((sum, path) => sum + gzipped(path), 0),
      max: PACKAGE_MAX,
    });
    for (const { what, size, max } of rows) {
      const over = size > max;
      ok &&= !over;
      const figures = `${(size / KB).toFixed(1)} KB of ${max / KB} KB`;
      const goal = what === 'package' && size > PACKAGE_GOAL ? `   (goal: ${PACKAGE_GOAL / KB} KB)` : '';
      console.log(`${target.padEnd(12)} ${figures.padEnd(24)} ${what}${goal}${over ? '   OVER BUDGET' : ''}`);
    }
  }
  return ok;
}
