import type { Page } from 'puppeteer-core';
import { until } from '../e2e/browsers.ts';
import { median, RUNS, type Row } from './page-measures.ts';

/** More than a page's figures need: a paint is short, and a busy machine shows in each. */
const PAINTS = 3 * RUNS;
const LONGER_AT_MOST = 60;
const BARE = 'data:text/html,<!doctype html><title>bare</title><p>bare</p>';

/** Milliseconds from the start of a page to the first thing that can be read on it. */
async function firstContent(page: Page, url: string): Promise<number> {
  // Firefox's driver is not told that a page of an extension is loaded.
  await page.goto(url, { waitUntil: [] });
  await until(
    async () => (await page.evaluate(() => location.href).catch(() => '')).slice(0, 30) === url.slice(0, 30),
    url,
  );
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => {
          const [paint] = list.getEntriesByName('first-contentful-paint');
          if (paint) done(paint.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
}

/** The popup against a page without anything, in the same window, turn about. */
export const popupRow: Row = {
  what: 'popup: first content',
  budget: `bare page + ${LONGER_AT_MOST} ms`,
  async measure({ withUs }) {
    const page = await withUs.ownPage('popup.html');
    const popup: number[] = [];
    const bare: number[] = [];
    for (let run = 0; run < PAINTS; run++) {
      bare.push(await firstContent(page, BARE));
      popup.push(await firstContent(page, `${withUs.origin}popup.html`));
    }
    await page.close();
    const [mine, alone] = [median(popup), median(bare)];
    return {
      measured: `${mine.toFixed(0)} ms, bare ${alone.toFixed(0)} ms`,
      ok: mine - alone <= LONGER_AT_MOST,
    };
  },
};
