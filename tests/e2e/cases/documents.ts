import type { Page } from 'puppeteer-core';
import { until } from '../browsers.ts';
import { assert, LAST, type Case, type Context } from '../case.ts';
import type { PaintedMark } from '../marks.ts';
import { EXAMPLE, isCardOpen, openCard } from './hostile.ts';

const { BOUNCE, plain, ONE } = EXAMPLE;
const WINDOW = { viewport: { width: 1280, height: 900 } };
const at = (path: string): string => `https://log.canary.example/kinds/${path}`;
const mail = (name: string): string => BOUNCE.replaceAll('canary.gone', `canary.${name}`);

const SAID =
  'canary.picture@corp.example: host mx.corp.example[192.0.2.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command)';

/** The line of a log in which a bounce is told. */
const line = (name: string): string =>
  `Nov 20 10:00:00 mx postfix/smtp[811]: 4ABC${name.length}: to=<canary.${name}@corp.example>, relay=mx.corp.example[192.0.2.1]:25, delay=1, dsn=5.1.1, status=bounced (host mx.corp.example[192.0.2.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command))`;

type Kind = { name: string; type: string; body: string };
/** Documents that are read like any page, with what is marked in them. */
const READ: readonly (Kind & { marks: readonly PaintedMark[] })[] = [
  {
    name: 'xhtml',
    type: 'application/xhtml+xml',
    body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Mail</title></head><body>${mail('xhtml')}</body></html>`,
    marks: ONE,
  },
  {
    name: 'plain-text',
    type: 'text/plain; charset=utf-8',
    body: `${line('text')}\n`,
    marks: [{ text: '5.1.1', category: 'invalid_address' }, ...ONE],
  },
];

/** Documents that are no pages: they stay as they are. */
const UNREAD: readonly Kind[] = [
  {
    name: 'svg',
    type: 'image/svg+xml',
    body: `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="60"><text x="10" y="30">${SAID}</text></svg>`,
  },
  // Firefox has a viewer of its own for it.
  { name: 'json', type: 'application/json', body: JSON.stringify({ state: 'active', limit: 550 }) },
  { name: 'xml', type: 'application/xml', body: `<log><entry>${SAID}</entry><entry>${SAID}</entry></log>` },
];

/** Asked in the page: the driver does not hear of every page that a browser has kept. */
const hrefOf = (page: Page): Promise<string> => page.evaluate(() => location.href);

async function readAndShow(ctx: Context, page: Page, marks: readonly PaintedMark[]): Promise<void> {
  await ctx.expectMarks(page, marks);
  const box = await openCard(page);
  await page.keyboard.press('Escape');
  await until(async () => !(await isCardOpen(page, box)), 'the card to go');
}

/** Documents of other kinds than HTML, and those a browser keeps while it shows others. */
export const documentCases = (): Case[] => [
  ...READ.map(({ name, type, body, marks }): Case => ({
    name: `documents/${name}`,
    async run(ctx) {
      const before = await ctx.tallies();
      const url = at(name);
      const page = await ctx.open(url, { [url]: { type, body } }, WINDOW);
      await readAndShow(ctx, page, marks);
      await ctx.expectCounted(before, 1);
    },
  })),
  {
    name: 'documents/no-pages',
    async run(ctx) {
      for (const { name, type, body } of UNREAD) {
        const before = await ctx.tallies();
        const url = at(name);
        const shown = await ctx.open(url, { [url]: { type, body } }, WINDOW);
        const markup = () => shown.evaluate(() => document.documentElement.outerHTML);
        const first = await markup();
        // Once another page has been read and counted, this one has had its time.
        const page = at(`${name}-beside`);
        await ctx.open(page, { [page]: plain(mail(name)) }, WINDOW);
        await ctx.expectCounted(before, 1);
        assert((await markup()) === first, `the ${name} document was changed`);
      }
    },
  },
  {
    name: 'documents/left-and-back',
    async run(ctx) {
      const before = await ctx.tallies();
      const [url, other] = [at('left'), at('other')];
      const kept = `<script>window.shown=[];addEventListener('pageshow',({persisted})=>window.shown.push(persisted))</script>`;
      const page = await ctx.open(
        url,
        {
          [url]: plain(`${mail('left')}<a href="${other}">Other</a>${kept}`),
          [other]: plain('<p>Other</p>'),
        },
        WINDOW,
      );
      await ctx.expectMarks(page, ONE);
      await openCard(page);
      await page.evaluate(() => document.querySelector('a')!.click());
      await until(async () => (await hrefOf(page)) === other, 'the other page');
      await ctx.expectCounted(before, 1);
      await page.evaluate(() => history.back());
      await until(async () => (await hrefOf(page)) === url, 'the page to come back');
      const shown = await page.evaluate(() => (globalThis as unknown as { shown: boolean[] }).shown);
      assert(shown.at(-1), 'the page was loaded anew');
      await readAndShow(ctx, page, ONE);
      await ctx.putLast(page);
      await ctx.expectMarks(page, [...ONE, LAST.mark]);
      await ctx.expectCounted(before, 2);
      await ctx.expectNoMore(page, before, 2);
    },
  },
];
