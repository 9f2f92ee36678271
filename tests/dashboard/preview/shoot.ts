import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { launch } from 'puppeteer-core';
import { parse } from 'yaml';

/**
 * Pictures of the dashboard outside the extension, on made-up traffic:
 * `node tests/dashboard/preview/shoot.ts FOLDER [query]` writes light and dark, wide and narrow.
 */
const [folder = tmpdir(), query = '', only = ''] = process.argv.slice(2);
const root = join(import.meta.dirname, '../../..');

const flat = (node: unknown, path: string, into: Record<string, string>): Record<string, string> => {
  if (node !== null && typeof node === 'object')
    for (const [key, value] of Object.entries(node)) flat(value, path === '' ? key : `${path}.${key}`, into);
  else into[path] = String(node);
  return into;
};

const temp = await mkdtemp(join(tmpdir(), 'preview-'));
await build({
  entryPoints: [join(import.meta.dirname, 'preview.tsx')],
  bundle: true,
  format: 'esm',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  outfile: join(temp, 'preview.js'),
  absWorkingDir: root,
  logLevel: 'warning',
});
const texts = flat(parse(await readFile(join(root, 'locales/en.yml'), 'utf8')), '', {});
await writeFile(join(temp, 'texts.js'), `globalThis.texts = ${JSON.stringify(texts)};`);
await writeFile(
  join(temp, 'index.html'),
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bouncelens</title><link rel="stylesheet" href="preview.css"><body><div id="app"></div><script src="texts.js"></script><script type="module" src="preview.js"></script>',
);
const browser = await launch({
  executablePath: '/usr/bin/chromium',
  headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--allow-file-access-from-files'],
});
const shots = [
  ['wide-light', 1440, 900, 'light'],
  ['wide-dark', 1440, 900, 'dark'],
  ['store', 1280, 800, 'light'],
  ['narrow-light', 480, 900, 'light'],
  ['narrow-dark', 480, 900, 'dark'],
] as const;
for (const [name, width, height, scheme] of shots) {
  if (only !== '' && !only.split(',').includes(name)) continue;
  const page = await browser.newPage();
  page.on('console', (message) => console.log(message.text()));
  page.on('pageerror', (error) => console.log(String(error)));
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(`file://${temp}/index.html${query}`);
  await page.waitForSelector('main *');
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (overflow > 0) console.log(`${name}: ${overflow} px too wide`);
  await page.screenshot({ path: join(folder, `${name}.png`) as `${string}.png`, fullPage: name !== 'store' });
  await page.close();
}
await browser.close();
await rm(temp, { recursive: true });
