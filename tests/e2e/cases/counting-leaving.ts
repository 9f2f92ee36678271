import type { Page } from 'puppeteer-core';
import { until } from '../browsers.ts';
import type { Case, Context } from '../case.ts';
import { logOf } from '../../soak/log-server.ts';

/** More than go in two messages. */
const ROWS = 600;

async function leftOnceRead(
  ctx: Context,
  url: string,
  from: number,
  leave: (page: Page) => Promise<unknown>,
): Promise<void> {
  const before = await ctx.tallies();
  const page = await ctx.open(url, { [url]: logOf(from, ROWS) });
  await until(async () => (await ctx.inside.report(url))?.entries.length === ROWS, 'every row to be read');
  await leave(page);
  await ctx.expectCounted(before, ROWS);
}

/** So many tabs are closed, one after another. */
const TABS = 4;

/** What was read is counted, though the page goes before the background has answered, or before it was asked. */
export const leavingCases = (): Case[] => [
  {
    name: 'counting/left-once-read',
    async run(ctx) {
      await leftOnceRead(ctx, 'https://log.canary.example/left', 20_000, (page) => page.goto('about:blank'));
      await leftOnceRead(ctx, 'https://log.canary.example/closed', 10_000, (page) => page.close());
    },
  },
  {
    name: 'counting/closed-once-marked',
    async run(ctx) {
      for (let tab = 0; tab < TABS; tab++) {
        const before = await ctx.tallies();
        const url = `https://log.canary.example/marked-${tab}`;
        const page = await ctx.open(url, { [url]: logOf(30_000 + 10 * tab, 3) });
        // Asked in the page: a text is counted when it has stood still for 0.7 s, and the tab shall close before.
        await page.evaluate(async () => {
          const isMarked = () =>
            Array.from(CSS.highlights.keys()).some((name) => name.startsWith('bouncelens-'));
          while (!isMarked()) await new Promise(requestAnimationFrame);
        });
        await page.close();
        await ctx.expectCounted(before, 3);
      }
    },
  },
];
