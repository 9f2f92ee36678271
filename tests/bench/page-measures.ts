import type { Page } from 'puppeteer-core';
import { until, type BrowserName, type Session } from '../e2e/browsers.ts';
import { serve } from '../e2e/fixtures.ts';

/** One line of the table. */
export type Figure = { what: string; budget: string; measured: string; ok: boolean };
type WithStorage = { chrome: { storage: { local: { set(values: object): Promise<void> } } } };
type World = Record<string, (...args: number[]) => Promise<number>> & Record<string, number>;

const URL = 'https://bench.canary.example/page';
/** Runs of each measure; the median counts. */
export const RUNS = Number(process.env['BENCH_RUNS'] ?? 3);

/** What a row is measured with. */
export type Bench = {
  name: BrowserName;
  withUs: Session;
  without: Session;
  /** A browser of its own, with us. */
  fresh(): Promise<Session>;
};
export type Row = {
  what: string;
  budget: string;
  browsers?: readonly BrowserName[];
  measure(bench: Bench): Promise<Pick<Figure, 'measured' | 'ok'>>;
};

/** Frames that are not counted at the begin of a stretch: a page that never rests is looked at, not one that has just begun to change. */
const AFTER_REST = 40;

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
 * One page works in turn with us and with its site switched off, each first in turn, for the same number of frames. Two browsers that
 * are started alike differ by up to a tenth for as long as they run, and a page that changes is slower with each frame: so it
 * is one page of one browser, and the time of its frames. `launches` times with a new browser. For each pair of stretches the share of
 * what the page does alone; and frames a second.
 */
export async function inTurns(
  bench: Bench,
  html: string,
  { launches, rest, pairs, stretch }: { launches: number; rest: number; pairs: number; stretch: number },
  /** Draws so many frames; answers milliseconds. */
  run: (page: Page, frames: number) => Promise<number>,
) {
  const perSecond = { on: [] as number[], off: [] as number[] };
  const shares: number[] = [];
  for (let launch = 0; launch < launches; launch++) {
    const session = await bench.fresh();
    const own = await session.ownPage('options.html', 'behind');
    try {
      await on(session, html, async (page) => {
        for (let pair = 0; pair < pairs; pair++) {
          const took = { on: 0, off: 0 };
          for (const state of pair % 2 === 0 ? (['on', 'off'] as const) : (['off', 'on'] as const)) {
            await switchSite(own, page, state === 'on');
            await page.bringToFront();
            await pause(rest);
            await run(page, AFTER_REST);
            took[state] = await run(page, stretch);
            perSecond[state].push((1000 * stretch) / took[state]);
          }
          shares.push(took.off / took.on);
        }
      });
    } finally {
      await session.close();
    }
  }
  return { shares, mine: median(perSecond.on), plain: median(perSecond.off) };
}

/** As in the popup: on, we read the page; off, all of ours is taken out of it. */
async function switchSite(own: Page, page: Page, isOn: boolean): Promise<void> {
  await own.evaluate(
    (off) => (globalThis as unknown as WithStorage).chrome.storage.local.set({ off }),
    isOn ? [] : [`${new globalThis.URL(URL).origin}/*`],
  );
  await until(
    async () =>
      isOn ===
      (await page.evaluate(() => [...CSS.highlights.keys()].some((name) => name.startsWith('bouncelens-')))),
    'the site to be switched',
  );
}

/**
 * The share in the middle and its standard error, from the width of the middle half: where a neighbour of the machine slows a stretch by
 * half a mean tells of the neighbour.
 */
export function middleShare(shares: readonly number[]): { middle: number; error: number } {
  const logs = shares.map(Math.log).sort((a, b) => a - b);
  const at = (part: number): number => logs[Math.floor(part * logs.length)]!;
  return {
    middle: Math.exp(median(logs)),
    error: (1.25 * (at(0.75) - at(0.25))) / 1.35 / Math.sqrt(logs.length),
  };
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
