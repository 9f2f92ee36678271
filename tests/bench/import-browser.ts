import { runInBrowser } from './in-browser.ts';

/**
 * An import with the real store in a real browser against Papa Parse alone on the same file, in the same run. Prints JSON.
 * `node tests/bench/import-browser.ts [chrome|firefox] [ROWS]`
 */
const ROWS = 200_000;
const browser = process.argv[2] === 'firefox' ? 'firefox' : 'chrome';
const figures = await runInBrowser(browser, 'import-page.ts', Number(process.argv[3] ?? ROWS));
console.log(JSON.stringify({ bench: 'import-browser', browser, ...figures }));
