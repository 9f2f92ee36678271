/**
 * `npm run soak`: the long run. Needs `npm run build:e2e` before.
 *
 *   node tests/soak/run.ts                          20 tabs of 5,000 events
 *   node tests/soak/run.ts --tabs 6 --rows 1500     smaller
 *
 * Prints one line of JSON and ends with `N passed, N failed`.
 */
import { parseArgs } from 'node:util';
import { soakExactlyOnce } from './exactly-once.ts';

const { values } = parseArgs({
  options: {
    tabs: { type: 'string', default: '20' },
    rows: { type: 'string', default: '5000' },
    every: { type: 'string', default: '1500' },
    reloads: { type: 'string', default: '3' },
    kills: { type: 'string', default: '3' },
    patience: { type: 'string', default: '240000' },
  },
});
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
console.log(passed ? '1 passed, 0 failed' : '0 passed, 1 failed');
process.exit(passed ? 0 : 1);
