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

/** Rounds that are not counted at the begin: a page that never rests is looked at, not one that has just begun to change. */
const FIRST_ROUNDS = 20;

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
 * Two browsers with us draw a few frames in turn, one with the site switched on and one with it switched off, then the other way round.
 * The machine's neighbours slow the same page by up to a half for seconds on end, which so short turns share out evenly, and two
 * browsers that are started alike are not alike. Both pages are loaded anew each time, for a page that changes is slower with each
 * frame. For each pair of both ways the share of what the page does alone; and frames a second.
 */
export async function inTurns(
  bench: Bench,
  html: string,
  { pairs, rest, rounds, frames }: { pairs: number; rest: number; rounds: number; frames: number },
  /** Draws so many frames; answers milliseconds. */
  run: (page: Page, frames: number) => Promise<number>,
) {
  const perSecond = { on: [] as number[], off: [] as number[] };
  const shares: number[] = [];
  /** `first` is the one that is switched on. */
  const compare = async (first: Side, second: Side): Promise<number> => {
    await switchSite(first, true);
    await switchSite(second, false);
    await pause(rest);
    for (const side of [first, second])
      if ((await isMarked(side.page)) !== (side === first)) throw new Error('The site was not switched.');
    const took = { on: 0, off: 0 };
    for (let round = -FIRST_ROUNDS; round < rounds; round++) {
      for (const state of round % 2 === 0 ? (['on', 'off'] as const) : (['off', 'on'] as const)) {
        const ms = await run((state === 'on' ? first : second).page, frames);
        if (round >= 0) took[state] += ms;
      }
    }
    for (const state of ['on', 'off'] as const) perSecond[state].push((1000 * rounds * frames) / took[state]);
    return took.off / took.on;
  };
  const sessions = [await bench.fresh(), await bench.fresh()] as const;
  try {
    await on<void>(sessions[0], html, (page) =>
      on<void>(sessions[1], html, async (otherPage) => {
        const one = { own: await sessions[0].ownPage('options.html', 'behind'), page };
        const two = { own: await sessions[1].ownPage('options.html', 'behind'), page: otherPage };
        for (let pair = 0; pair < pairs; pair++)
          shares.push(Math.sqrt((await compare(one, two)) * (await compare(two, one))));
      }),
    );
  } finally {
    for (const session of sessions) await session.close();
  }
  return { shares, mine: median(perSecond.on), plain: median(perSecond.off) };
}

/** A page and one of ours in the same browser. */
type Side = { own: Page; page: Page };

const isMarked = (page: Page): Promise<boolean> =>
  page.evaluate(() => [...CSS.highlights.keys()].some((name) => name.startsWith('bouncelens-')));

/** As in the popup, and the page is loaded anew. */
async function switchSite({ own, page }: Side, isOn: boolean): Promise<void> {
  await own.evaluate(
    (off) => (globalThis as unknown as WithStorage).chrome.storage.local.set({ off }),
    isOn ? [] : [`${new globalThis.URL(URL).origin}/*`],
  );
  await until(async () => isOn === (await isMarked(page)), 'the site to be switched');
  await page.bringToFront();
  await page.reload({ waitUntil: 'load' });
  if (isOn) await until(() => isMarked(page), 'marks');
}

/** The mean of shares and its standard error. */
export function meanShare(shares: readonly number[]): { mean: number; error: number } {
  const logs = shares.map(Math.log);
  const mean = logs.reduce((sum, one) => sum + one, 0) / logs.length;
  const squares = logs.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  return { mean: Math.exp(mean), error: Math.sqrt(squares / (logs.length - 1) / logs.length) };
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
