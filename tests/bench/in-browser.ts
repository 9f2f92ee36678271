import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import { launch, type BrowserName } from '../e2e/browsers.ts';

type Figures = Record<string, number>;

/**
 * Runs a script of this folder in a real browser, on a page of its own origin. The script sets a global function `bench`; what
 * that answers for the given number is handed back.
 */
export async function runInBrowser(name: BrowserName, script: string, size: number): Promise<Figures> {
  const bundled = await build({
    entryPoints: [`tests/bench/${script}`],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    target: 'es2023',
  });
  const server = createServer((request, response) => {
    const isScript = request.url === '/bench.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(
      isScript
        ? bundled.outputFiles[0]!.text
        : '<!doctype html><title>bench</title><script src="/bench.js"></script>',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const session = await launch(name, { extension: null });
  try {
    const page = await session.browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    return await page.evaluate(
      (count) => (globalThis as unknown as { bench(count: number): Promise<Figures> }).bench(count),
      size,
    );
  } finally {
    await session.close();
    server.close();
  }
}
