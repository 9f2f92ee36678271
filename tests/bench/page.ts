/**
 * What the extension costs a page, as ratios against the same browser without it in one run. Prints a table and writes
 * `.output/bench/page.json`.
 *
 *   node tests/bench/page.ts [chrome|firefox] [WORD …]     one browser; only rows with one of the words in their name
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
} from '../e2e/browsers.ts';
import { appPage, bundle } from '../e2e/bundle.ts';
import { AHEAD, OVERLAY } from '../../lib/ext/script-files.ts';
import { table } from '../../scripts/print-table.ts';
import { ownTasks } from './own-tasks.ts';
import {
  call,
  cost,
  inTurns,
  meanShare,
  median,
  on,
  pause,
  ratio,
  read,
  RUNS,
  share,
  times,
  type Bench,
  type Figure,
  type Row,
} from './page-measures.ts';
import { giant, message, mutating, plainPage } from './page-scenes.ts';
import { popupRow } from './popup-row.ts';

/** `rest`, milliseconds, is for the first reading. So many pairs bring the mean to about a hundredth. */
const CHANGING = { pairs: 6, rest: 2_500, rounds: 50, frames: 4 };

/** Of a giant page: once it has been read, and while it still is. */
const scrollAfter = (rest: number) => async (page: Page) => {
  await pause(rest);
  return call(page, 'scrollRun', 2_500);
};

const giantRows = (kind: 'pre' | 'divs'): Row[] => [
  {
    what: `5 MB, 20,000 codes (${kind}): longest own task, processor time`,
    budget: '<= 16 ms',
    browsers: ['chrome'],
    async measure({ withUs }) {
      const found = await times(RUNS, () =>
        on(withUs, giant(kind), async (page) => {
          const { longest } = await ownTasks(page, async () => {
            await page.reload({ waitUntil: 'load' });
            await pause(4_000);
          });
          return longest;
        }),
      );
      return { measured: `${median(found).toFixed(1)} ms`, ok: median(found) <= 16 };
    },
  },
  {
    what: `5 MB (${kind}): longest gap of the event loop`,
    budget: 'page alone + 16 ms',
    async measure(bench) {
      const gap = await ratio(bench, giant(kind), async (page) => {
        await pause(4_200);
        return read(page, 'gap');
      });
      return {
        measured: `${gap.mine.toFixed(0)} ms, alone ${gap.plain.toFixed(0)} ms`,
        ok: gap.mine <= gap.plain + 16,
      };
    },
  },
  {
    what: `5 MB (${kind}): first marks after DOMContentLoaded`,
    budget: '<= 300 ms',
    async measure({ withUs }) {
      // The browser lays such a page out before or after that moment, as it falls, and nothing can be marked before.
      const behind: number[] = [];
      const found = await times(RUNS, () =>
        on(withUs, giant(kind), async (page) => {
          await until(async () => (await read(page, 'marked')) > 0, 'marks', 9_000).catch(() => {});
          const marked = (await read(page, 'marked')) ?? Number.NaN;
          behind.push(marked - (await read(page, 'drawn')));
          return marked;
        }),
      );
      return {
        measured: `${median(found).toFixed(0)} ms, ${median(behind).toFixed(0)} ms after the page was drawn`,
        ok: median(found) <= 300,
      };
    },
  },
  {
    what: `5 MB (${kind}): frames while scrolling`,
    budget: '>= 90 %',
    measure: share(() => giant(kind), 0.9, scrollAfter(6_000)),
  },
  {
    what: `5 MB (${kind}): frames while scrolling and still being read`,
    budget: '>= 90 %',
    measure: share(() => giant(kind), 0.9, scrollAfter(1_000)),
  },
];

const ROWS: readonly Row[] = [
  {
    what: 'scan of a page without codes / bare walk',
    budget: '<= 1.0 x',
    async measure({ without }) {
      const scan = await scanRatio(without);
      return { measured: `${scan.toFixed(2)} x`, ok: scan <= 1 };
    },
  },
  popupRow,
  {
    what: 'first scripts, gzip',
    budget: '<= 12 KB',
    async measure({ name }) {
      const sizes = [OVERLAY, AHEAD].map(
        (file) => gzipSync(readFileSync(`${builtExtension(name)}/${file}`)).length,
      );
      const size = sizes.reduce((sum, one) => sum + one, 0);
      return { measured: `${(size / 1024).toFixed(1)} KB`, ok: size <= 12 * 1024 };
    },
  },
  {
    what: '45,000 nodes changing: frames',
    budget: '>= 95 %',
    async measure(bench) {
      const { shares, mine, plain } = await inTurns(bench, mutating(true), CHANGING, (page, frames) =>
        call(page, 'draw', frames),
      );
      const { mean, error } = meanShare(shares);
      return {
        measured: `${(mean * 100).toFixed(1)} % +- ${(error * 100).toFixed(1)} (${mine.toFixed(0)} of ${plain.toFixed(0)} a second)`,
        ok: mean >= 0.95,
      };
    },
  },
  {
    what: '45,000 nodes changing: processor time a frame',
    budget: '<= 1.05 x',
    browsers: ['chrome'],
    measure: cost(
      () => mutating(true),
      1.05,
      4_000,
      (page) => call(page, 'run', 5_000),
    ),
  },
  {
    what: 'React table, 2,000 rows: updates in 8 s',
    budget: '>= 95 %',
    measure: share(
      async () => appPage(await bundle('react-table')),
      0.95,
      async (page) => {
        await pause(8_000);
        return read(page, 'ticks');
      },
    ),
  },
  ...giantRows('pre'),
  ...giantRows('divs'),
  {
    what: 'opened message: mark after the text',
    budget: '<= 50 ms',
    async measure({ withUs }) {
      const shown = await on(withUs, message(), async (page) => {
        await call(page, 'show', 0);
        await pause(500);
        return median(
          await times(9, async () => {
            const ms = await call(page, 'show', 0);
            await pause(300);
            return ms;
          }),
        );
      });
      return { measured: `${shown.toFixed(0)} ms`, ok: shown > 0 && shown <= 50 };
    },
  },
  {
    what: 'idle page: script time in 5 s',
    budget: '0 ms',
    browsers: ['chrome'],
    async measure({ withUs }) {
      const script = await on(withUs, plainPage(), async (page) => {
        await pause(1_500);
        const before = (await page.metrics()).ScriptDuration!;
        await pause(5_000);
        return ((await page.metrics()).ScriptDuration! - before) * 1000;
      });
      return { measured: `${script.toFixed(2)} ms`, ok: script < 0.5 };
    },
  },
];

/** Measures the rows whose name holds one of the words; all without words. */
export async function benchPage(name: BrowserName, words: readonly string[] = []): Promise<Figure[]> {
  const extension = await copyExtension(name);
  const bench: Bench = {
    name,
    withUs: await launch(name, { extension }),
    without: await launch(name, { extension: null }),
    fresh: () => launch(name, { extension }),
  };
  const figures: Figure[] = [];
  try {
    for (const { what, budget, browsers, measure } of ROWS) {
      if (browsers && !browsers.includes(name)) continue;
      if (words.length > 0 && !words.some((word) => what.includes(word))) continue;
      const { measured, ok } = await measure(bench);
      figures.push({ what, budget, measured, ok });
      console.error(`${name}: ${what}: ${measured} (${budget})`);
    }
  } finally {
    await bench.withUs.close();
    await bench.without.close();
    await removeFolder(extension);
  }
  return figures;
}

/** The prefilter against a walk that reads text lengths, on the same page, in its own world. */
async function scanRatio(session: Bench['without']): Promise<number> {
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

if (import.meta.main) {
  const args = process.argv.slice(2);
  const asked = args.filter((word) => word === 'chrome' || word === 'firefox');
  const words = args.filter((word) => !asked.includes(word as BrowserName));
  const all: Record<string, Figure[]> = {};
  for (const name of asked.length > 0 ? asked : (['chrome', 'firefox'] as const)) {
    all[name] = await benchPage(name, words);
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
