/**
 * What the extension costs a page, as ratios against the same browser without it in one run. Prints a table and writes
 * `.output/bench/page.json`. `node tests/bench/page.ts [chrome|firefox]`
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import {
  builtExtension,
  copyExtension,
  launch,
  removeFolder,
  until,
  type BrowserName,
  type Session,
} from '../e2e/browsers.ts';
import { appPage, bundle } from '../e2e/bundle.ts';
import { serve } from '../e2e/fixtures.ts';
import { table } from '../../scripts/print-table.ts';
import { giant, message, mutating, plainPage } from './page-scenes.ts';

type Figure = { what: string; budget: string; measured: string; ok: boolean };
type World = Record<string, (...args: number[]) => Promise<number>> & Record<string, number>;

const URL = 'https://bench.canary.example/page';
/** Runs of each measure; the median counts. */
const RUNS = Number(process.env['BENCH_RUNS'] ?? 3);

export async function benchPage(name: BrowserName): Promise<Figure[]> {
  const extension = await copyExtension(name);
  const withUs = await launch(name, { extension });
  const without = await launch(name, { extension: null });
  const figures: Figure[] = [];
  const add = (what: string, budget: string, measured: string, ok: boolean) => {
    figures.push({ what, budget, measured, ok });
    console.error(`${name}: ${what}: ${measured} (${budget})`);
  };
  const ratio = async (html: string, measure: (page: Page) => Promise<number>) => {
    const mine: number[] = [];
    const plain: number[] = [];
    // Turn about, so that a busy machine slows both.
    for (let run = 0; run < RUNS; run++) {
      plain.push(await on(without, html, measure));
      mine.push(await on(withUs, html, measure));
    }
    return { mine: median(mine), plain: median(plain), ratio: median(mine) / median(plain) };
  };
  try {
    const scan = await scanRatio(without);
    add('scan of a page without codes / bare walk', '<= 1.0 x', `${scan.toFixed(2)} x`, scan <= 1);
    const first = gzipSync(readFileSync(`${builtExtension(name)}/content-scripts/overlay.js`)).length;
    add('first script, gzip', '<= 12 KB', `${(first / 1024).toFixed(1)} KB`, first <= 12 * 1024);

    const frames = await ratio(mutating(true), (page) => call(page, 'run', 5_000));
    add('45,000 nodes changing: frames', '>= 95 %', percent(frames), frames.ratio >= 0.95);

    const react = await ratio(appPage(await bundle('react-table')), async (page) => {
      await new Promise((done) => setTimeout(done, 8_000));
      return read(page, 'ticks');
    });
    add('React table, 2,000 rows: updates in 8 s', '>= 95 %', percent(react), react.ratio >= 0.95);

    for (const kind of ['pre', 'divs'] as const) {
      const gap = await ratio(giant(kind), async (page) => {
        await new Promise((done) => setTimeout(done, 4_200));
        return read(page, 'gap');
      });
      add(
        `5 MB, 20,000 codes (${kind}): longest gap of the event loop`,
        'page alone + 16 ms',
        `${gap.mine.toFixed(0)} ms, alone ${gap.plain.toFixed(0)} ms`,
        gap.mine <= gap.plain + 16,
      );
      const marked = median(
        await times(RUNS, () =>
          on(withUs, giant(kind), async (page) => {
            await until(async () => (await read(page, 'marked')) > 0, 'marks', 9_000).catch(() => {});
            return (await read(page, 'marked')) ?? Number.NaN;
          }),
        ),
      );
      add(
        `5 MB (${kind}): first marks after DOMContentLoaded`,
        '<= 300 ms',
        `${marked.toFixed(0)} ms`,
        marked <= 300,
      );
      const scroll = await ratio(giant(kind), async (page) => {
        await new Promise((done) => setTimeout(done, 2_500));
        return call(page, 'scrollRun', 2_500);
      });
      add(`5 MB (${kind}): frames while scrolling`, '>= 90 %', percent(scroll), scroll.ratio >= 0.9);
    }

    const shown = await on(withUs, message(), async (page) => {
      await call(page, 'show', 0);
      await new Promise((done) => setTimeout(done, 500));
      return median(
        await times(9, async () => {
          const ms = await call(page, 'show', 0);
          await new Promise((done) => setTimeout(done, 300));
          return ms;
        }),
      );
    });
    add(
      'opened message: mark after the text',
      '<= 50 ms',
      `${shown.toFixed(0)} ms`,
      shown > 0 && shown <= 50,
    );

    if (name === 'chrome') {
      const script = await on(withUs, plainPage(), async (page) => {
        await new Promise((done) => setTimeout(done, 1_500));
        const before = (await page.metrics()).ScriptDuration!;
        await new Promise((done) => setTimeout(done, 5_000));
        return ((await page.metrics()).ScriptDuration! - before) * 1000;
      });
      add('idle page: script time in 5 s', '0 ms', `${script.toFixed(2)} ms`, script < 0.5);
    }
  } finally {
    await withUs.close();
    await without.close();
    await removeFolder(extension);
  }
  return figures;
}

async function on(session: Session, html: string, measure: (page: Page) => Promise<number>): Promise<number> {
  const page = await session.browser.newPage();
  try {
    await page.setViewport({ width: 1280, height: 900 });
    await serve(page, { [URL]: html });
    await page.goto(URL, { waitUntil: 'load' });
    await new Promise((done) => setTimeout(done, 700));
    return await measure(page);
  } finally {
    await page.close();
  }
}

/** The prefilter against a walk that reads text lengths, on the same page, in its own world. */
async function scanRatio(session: Session): Promise<number> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { mayHoldBelow } from './lib/page/prefilter.ts'; import { mayHoldCode } from './lib/smtp/detect.ts';
        window.scan = () => { const work = mayHoldBelow(document.body, mayHoldCode); let step; do { step = work.next(); } while (!step.done); return step.value; };
        window.walk = () => { let sum = 0; const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); for (let node; (node = walker.nextNode()); ) sum += node.data.length; return sum; };`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
  });
  return on(session, plainPage(), async (page) => {
    await page.evaluate(outputFiles[0]!.text);
    return page.evaluate(() => {
      const { scan, walk } = globalThis as unknown as { scan(): boolean; walk(): number };
      const time = (act: () => unknown) => {
        const begun = performance.now();
        for (let n = 0; n < 5; n++) act();
        return performance.now() - begun;
      };
      const ratios = Array.from({ length: 15 }, () => {
        const walked = time(walk);
        return time(scan) / walked;
      });
      return ratios.sort((a, b) => a - b)[7]!;
    });
  });
}

const call = (page: Page, name: string, arg: number): Promise<number> =>
  page.evaluate((fn, value) => (globalThis as unknown as World)[fn]!(value), name, arg) as Promise<number>;
const read = (page: Page, name: string): Promise<number> =>
  page.evaluate((key) => (globalThis as unknown as World)[key] as number, name);
const times = async (count: number, act: () => Promise<number>): Promise<number[]> => {
  const all: number[] = [];
  for (let n = 0; n < count; n++) all.push(await act());
  return all;
};
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;
const percent = ({ mine, plain, ratio }: { mine: number; plain: number; ratio: number }): string =>
  `${(ratio * 100).toFixed(0)} % (${mine.toFixed(0)} of ${plain.toFixed(0)})`;

if (import.meta.main) {
  const asked = process.argv.slice(2) as BrowserName[];
  const all: Record<string, Figure[]> = {};
  for (const name of asked.length > 0 ? asked : (['chrome', 'firefox'] as const)) {
    all[name] = await benchPage(name);
    console.log(
      `\n${name}\n${table(
        ['what', 'budget', 'measured', ''],
        all[name].map((one) => [one.what, one.budget, one.measured, one.ok ? 'ok' : 'MISSED']),
        60,
      )}`,
    );
  }
  mkdirSync('.output/bench', { recursive: true });
  writeFileSync('.output/bench/page.json', `${JSON.stringify(all, null, 2)}\n`);
}
