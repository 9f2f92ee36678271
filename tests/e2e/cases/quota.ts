import type { Page } from 'puppeteer-core';
import { until } from '../browsers.ts';
import { assert, type Case } from '../case.ts';
import { EXAMPLE } from './hostile.ts';

const URL = 'https://log.full.example/disk';

const bounces = (from: number, count: number): string =>
  Array.from(
    { length: count },
    (_, at) =>
      `<article><p>Undelivered: canary.full${from + at}@corp.example</p><pre>canary.full${from + at}@corp.example: host mx.corp.example[192.0.2.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command)</pre></article>`,
  ).join('');

/** Limits what our origin may store; null lifts the limit. */
async function limit(page: Page, origin: string, bytes: number | null): Promise<void> {
  const cdp = await page.createCDPSession();
  await cdp.send('Storage.overrideQuotaForOrigin', {
    origin: origin.replace(/\/$/, ''),
    ...(bytes === null ? {} : { quotaSize: bytes }),
  });
  if (bytes !== null) return;
  await cdp.detach();
}

const notice = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector<HTMLElement>('.bl-failing')?.innerText ?? '');

export const quotaCases = (): Case[] => [
  {
    // Firefox has no such limit to set; there `tests/store/failures.test.ts` lets each single write fail.
    name: 'quota/full-and-free-again',
    browsers: ['chrome'],
    async run(ctx) {
      const { origin } = ctx.session;
      const before = await ctx.tallies();
      const counted = async (): Promise<number> =>
        (await ctx.inside.since(before)).reduce((sum, { count }) => sum + count, 0);
      const page = await ctx.open(URL, { [URL]: EXAMPLE.plain(`<main>${bounces(0, 20)}</main>`) });
      await ctx.expectCounted(before, 20);
      const popup = await ctx.session.ownPage('popup.html');
      const dashboard = await ctx.session.ownPage('dashboard.html');
      ctx.pages.push(popup, dashboard);
      assert((await notice(popup)) === '', 'the popup complains without a reason');
      let shown = 20;
      try {
        await limit(popup, origin, 1);
        // The browser asks how much is left only every half a minute; until then it goes on writing.
        await until(
          async () => {
            await page.evaluate(
              (html) => document.querySelector('main')!.insertAdjacentHTML('beforeend', html),
              bounces(shown, 5),
            );
            shown += 5;
            let isFull = false;
            await until(async () => {
              isFull = /full/.test(await notice(popup));
              return isFull || (await counted()) >= shown;
            }, 'the next ones to be counted or refused');
            return isFull;
          },
          'the popup to say that the disk is full',
          50_000,
        );
        await until(
          async () => /full/.test(await notice(dashboard)),
          'the dashboard to say that the disk is full',
        );
        const kept = await counted();
        assert(
          kept >= 20 && kept < shown,
          `${kept} are counted of ${shown}: nothing was lost, nothing more came`,
        );
      } finally {
        await limit(popup, origin, null);
      }
      // The page sends again by itself.
      await until(async () => (await counted()) >= shown, 'the rest to be counted', 40_000);
      await ctx.expectCounted(before, shown);
      for (const [name, own] of Object.entries({ popup, dashboard }))
        await until(async () => (await notice(own)) === '', `the ${name} to fall silent`);
    },
  },
];
