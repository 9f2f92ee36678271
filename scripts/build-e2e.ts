import { build } from 'wxt';

/** Builds the extension in mode `e2e`, for the browsers named as arguments (default both), into `E2E_BUILD` or `.output`. */
const outDir = process.env['E2E_BUILD'] ?? '.output';
const BROWSERS = ['chrome', 'firefox'] as const;

const asked = process.argv.slice(2);
for (const browser of BROWSERS) {
  if (asked.length > 0 && !asked.includes(browser)) continue;
  await build({ mode: 'e2e', browser, manifestVersion: 3, outDir });
}
