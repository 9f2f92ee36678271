import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import { launch, type BrowserName } from '../e2e/browsers.ts';

/**
 * The store in a real browser: a million observations written, written again, opened and filtered.
 * Prints JSON; budgets: open 500 ms, median filter change 50 ms. `node tests/bench/store.ts [chrome|firefox] [ROWS]`
 */
const BUDGETS = { openMs: 500, filterMedianMs: 50 };

/** Measures in one browser. */
export async function benchStore(browser: BrowserName, rows: number): Promise<Record<string, number>> {
  const bundled = await build({
    entryPoints: ['tests/bench/store-page.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    target: 'es2023',
  });
  const server = createServer((request, response) => {
    const script = request.url === '/bench.js';
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html');
    response.end(
      script
        ? bundled.outputFiles[0]!.text
        : '<!doctype html><title>bench</title><script src="/bench.js"></script>',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const session = await launch(browser, { extension: null });
  try {
    const page = await session.browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    return await page.evaluate(
      (count) =>
        (globalThis as unknown as { benchStore(count: number): Promise<Record<string, number>> }).benchStore(
          count,
        ),
      rows,
    );
  } finally {
    await session.close();
    server.close();
  }
}

if (import.meta.main) {
  const browser = process.argv[2] === 'firefox' ? 'firefox' : 'chrome';
  const figures = await benchStore(browser, Number(process.argv[3] ?? 1_000_000));
  const met = Object.entries(BUDGETS).every(([name, budget]) => figures[name]! <= budget);
  console.log(JSON.stringify({ bench: 'store', browser, ...figures, budgets: BUDGETS, met }));
  process.exitCode = met ? 0 : 1;
}
