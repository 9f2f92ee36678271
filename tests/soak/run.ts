/**
 * `npm run soak`: the long run. Needs `npm run build:e2e` before.
 *
 *   npm run soak                              new damaged bounces, twenty times as many as in a check; 20 tabs of 5,000 events;
 *                                             500 navigations, 10,000 mutation batches
 *   npm run soak -- --tabs 6 --rows 1500      smaller
 *   npm run soak -- --fuzz 0                  without the damaged bounces
 *
 * Prints one line of JSON for each and ends with `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { copyExtension, launch, removeFolder } from '../e2e/browsers.ts';
import { soakExactlyOnce } from './exactly-once.ts';
import { driveForLeaks, leaks } from './leaks.ts';

const { values } = parseArgs({
  options: {
    tabs: { type: 'string', default: '20' },
    rows: { type: 'string', default: '5000' },
    every: { type: 'string', default: '1500' },
    reloads: { type: 'string', default: '3' },
    kills: { type: 'string', default: '3' },
    navigations: { type: 'string', default: '500' },
    batches: { type: 'string', default: '10000' },
    fuzz: { type: 'string', default: '20' },
    patience: { type: 'string', default: '600000' },
  },
});
let good = 0;
let tried = 2;
if (Number(values.fuzz) > 0) {
  tried += 1;
  const { status } = spawnSync('vitest', ['run', 'fuzz'], {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, FUZZ_SEED: 'random', FUZZ_RUNS: values.fuzz },
  });
  good += Number(status === 0);
}
const rows = Number(values.rows);
const result = await soakExactlyOnce({
  tabs: Number(values.tabs),
  rows,
  step: Math.max(1, Math.floor(rows / 2)),
  endWorkerEvery: Number(values.every),
  kills: Number(values.kills),
  reloads: Number(values.reloads),
  patience: Number(values.patience),
});
const passed = result.counted === result.truth;
console.log(JSON.stringify({ soak: 'exactly-once', ...result }));

const plan = { navigations: Number(values.navigations), batches: Number(values.batches) };
const extension = await copyExtension('chrome');
const [plain, mine] = await Promise.all([
  launch('chrome', { extension: null }),
  launch('chrome', { extension }),
]);
const without = await driveForLeaks(plain, plan);
const withUs = await driveForLeaks(mine, plan);
await Promise.all([plain.close(), mine.close()]);
await removeFolder(extension);
const found = leaks(withUs, without);
console.log(JSON.stringify({ soak: 'leaks', ...plan, without, withUs, found }));
good += Number(passed) + Number(found.length === 0);
console.log(`${good} passed, ${tried - good} failed`);
process.exit(good === tried ? 0 : 1);
