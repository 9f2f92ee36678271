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

/** What was read is counted, though the page goes before the background has answered, or before it was asked. */
export const leavingCases = (): Case[] => [
  {
    name: 'counting/left-once-read',
    async run(ctx) {
      await leftOnceRead(ctx, 'https://log.canary.example/left', 20_000, (page) => page.goto('about:blank'));
      // Firefox takes no message from a tab that closes.
      if (ctx.isFirefox) return;
      await leftOnceRead(ctx, 'https://log.canary.example/closed', 10_000, (page) => page.close());
    },
  },
];
