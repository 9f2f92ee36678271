/** Size budgets of the built extension: the promise to weigh little on every page that is on. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const KB = 1024;

/** Budgets in bytes, gzip where it says so. */
const BUDGETS: readonly { what: string; path: string; gzip: boolean; max: number }[] = [
  {
    what: 'content script on every page that is on',
    path: 'content-scripts/overlay.js',
    gzip: true,
    max: 12 * KB,
  },
  { what: 'engine, loaded at the first candidate', path: 'engine.js', gzip: true, max: 120 * KB },
  { what: 'background', path: 'background.js', gzip: true, max: 150 * KB },
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
    const rows = BUDGETS.filter((b) => existsSync(join(root, b.path))).map((b) => ({
      what: b.what,
      size: b.gzip ? gzipped(join(root, b.path)) : statSync(join(root, b.path)).size,
      max: b.max,
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
