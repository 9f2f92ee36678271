import type { Page } from 'puppeteer-core';
import type { BrowserName, Session } from '../e2e/browsers.ts';
import { serve } from '../e2e/fixtures.ts';

/** One line of the table. */
export type Figure = { what: string; budget: string; measured: string; ok: boolean };
type World = Record<string, (...args: number[]) => Promise<number>> & Record<string, number>;

const URL = 'https://bench.canary.example/page';
/** Runs of each measure; the median counts. */
export const RUNS = Number(process.env['BENCH_RUNS'] ?? 3);

/** What a row is measured with. */
export type Bench = {
  name: BrowserName;
  withUs: Session;
  without: Session;
  /** Two browsers of their own. */
  fresh(): Promise<{ withUs: Session; without: Session; close(): Promise<void> }>;
};
export type Row = {
  what: string;
  budget: string;
  browsers?: readonly BrowserName[];
  measure(bench: Bench): Promise<Pick<Figure, 'measured' | 'ok'>>;
};

/** One measure with us and without, turn about and each first in turn, so that a busy machine slows both; medians. */
export async function ratio(bench: Bench, html: string, measure: (page: Page) => Promise<number>) {
  const mine: number[] = [];
  const plain: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const turns = [
      async () => plain.push(await on(bench.without, html, measure)),
      async () => mine.push(await on(bench.withUs, html, measure)),
    ];
    for (const turn of run % 2 === 0 ? turns : turns.reverse()) await turn();
  }
  return { mine: median(mine), plain: median(plain), ratio: median(mine) / median(plain) };
}

/**
 * Two pages stand open side by side, one with us, and work in turn for short stretches: neighbours of the machine come and go over
 * minutes and hit both alike. All of it `launches` times with new browsers: two that are started alike differ by some hundredths for as
 * long as they run. For each launch the share of what the page does alone; and what a second of a stretch does.
 */
export async function inTurns(
  bench: Bench,
  html: string,
  { launches, rest, pairs, stretch }: { launches: number; rest: number; pairs: number; stretch: number },
  /** Answers how much was done so far. */
  run: (page: Page, ms: number) => Promise<number>,
) {
  const perSecond = { mine: [] as number[], plain: [] as number[] };
  const shares: number[] = [];
  for (let launch = 0; launch < launches; launch++) {
    const { withUs, without, close } = await bench.fresh();
    const both = async (mine: Page, plain: Page) => {
      await pause(rest);
      const logs: number[] = [];
      for (let pair = 0; pair < pairs; pair++) {
        const found = { mine: 0, plain: 0 };
        const turns = [
          ['plain', plain],
          ['mine', mine],
        ] as const;
        for (const [who, page] of pair % 2 === 0 ? turns : turns.toReversed()) {
          await page.bringToFront();
          // The first frames after a rest are not like the others.
          const before = await run(page, 200);
          found[who] = (((await run(page, stretch)) - before) / stretch) * 1000;
          perSecond[who].push(found[who]);
        }
        logs.push(Math.log(found.mine / found.plain));
      }
      // Of the logarithms: a mean of quotients is too high by the square of their spread.
      shares.push(Math.exp(logs.reduce((sum, one) => sum + one, 0) / logs.length));
    };
    try {
      // Each opens first in turn.
      if (launch % 2 === 0) await on(without, html, (plain) => on(withUs, html, (mine) => both(mine, plain)));
      else await on(withUs, html, (mine) => on(without, html, (plain) => both(mine, plain)));
    } finally {
      await close();
    }
  }
  return { shares, mine: median(perSecond.mine), plain: median(perSecond.plain) };
}

/** Mean of shares and its standard error. */
export function meanShare(shares: readonly number[]): { mean: number; error: number } {
  const mean = shares.reduce((sum, one) => sum + one, 0) / shares.length;
  const squares = shares.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  return { mean, error: Math.sqrt(squares / (shares.length - 1) / shares.length) };
}

/** At least this share of what the page does alone. */
export const share =
  (html: () => Promise<string> | string, least: number, measure: (page: Page) => Promise<number>) =>
  async (bench: Bench) => {
    const found = await ratio(bench, await html(), measure);
    return { measured: percent(found), ok: found.ratio >= least };
  };

/** Of processor time a frame, clock and neighbours left out; `rest` is waited before. */
export const cost =
  (html: () => string, most: number, rest: number, run: (page: Page) => Promise<number>) =>
  async (bench: Bench) => {
    const found = await ratio(bench, html(), async (page) => {
      await pause(rest);
      return processorTime(page, () => run(page));
    });
    const { mine, plain, ratio: times } = found;
    return {
      measured: `${times.toFixed(2)} x (${mine.toFixed(1)} ms, alone ${plain.toFixed(1)} ms)`,
      ok: times <= most,
    };
  };

/** Milliseconds of processor time of the main thread for each of the frames that `run` counts. */
async function processorTime(page: Page, run: () => Promise<number>): Promise<number> {
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
  };
  const before = await spent();
  const frames = await run();
  return ((await spent()) - before) / frames;
}

/** Measures a page in a tab of its own. */
export async function on<Found = number>(
  session: Session,
  html: string,
  measure: (page: Page) => Promise<Found>,
): Promise<Found> {
  const page = await session.browser.newPage();
  try {
    await page.setViewport({ width: 1280, height: 900 });
    await serve(page, { [URL]: html });
    await page.goto(URL, { waitUntil: 'load' });
    await pause(700);
    return await measure(page);
  } finally {
    await page.close();
  }
}

/** Waits. */
export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
/** Calls a function of the page. */
export const call = (page: Page, name: string, arg: number): Promise<number> =>
  page.evaluate((fn, value) => (globalThis as unknown as World)[fn]!(value), name, arg) as Promise<number>;
/** Reads a value of the page. */
export const read = (page: Page, name: string): Promise<number> =>
  page.evaluate((key) => (globalThis as unknown as World)[key] as number, name);
/** The same measure several times. */
export const times = async (count: number, act: () => Promise<number>): Promise<number[]> => {
  const all: number[] = [];
  for (let n = 0; n < count; n++) all.push(await act());
  return all;
};
/** The one in the middle. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1]!;
const percent = ({ mine, plain, ratio }: { mine: number; plain: number; ratio: number }): string =>
  `${(ratio * 100).toFixed(0)} % (${mine.toFixed(0)} of ${plain.toFixed(0)})`;
