import { runInBrowser } from './in-browser.ts';

/**
 * The store in a real browser: a million observations written, written again, opened and filtered.
 * Prints JSON; budgets: open 500 ms, median filter change 50 ms. `node tests/bench/store.ts [chrome|firefox] [ROWS]`
 */
const BUDGETS = { openMs: 500, filterMedianMs: 50 };
const ROWS = 1_000_000;

const browser = process.argv[2] === 'firefox' ? 'firefox' : 'chrome';
const figures = await runInBrowser(browser, 'store-page.ts', Number(process.argv[3] ?? ROWS));
const met = Object.entries(BUDGETS).every(([name, budget]) => figures[name]! <= budget);
console.log(JSON.stringify({ bench: 'store', browser, ...figures, budgets: BUDGETS, met }));
process.exitCode = met ? 0 : 1;
