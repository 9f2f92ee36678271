import type { Page } from 'puppeteer-core';
import { until } from '../browsers.ts';
import { appPage, bundle } from '../bundle.ts';
import { assert, type Case } from '../case.ts';
import { expectSettled } from '../settled.ts';
import { EXAMPLE } from './hostile.ts';

const URL = 'https://mail.canary.example/identity';
const { BOUNCE, plain } = EXAMPLE;

/** What the page puts into the clipboard for everything in it, as text and as markup. */
const copied = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const selection = getSelection()!;
    selection.selectAllChildren(document.body);
    const box = document.createElement('div');
    box.append(selection.getRangeAt(0).cloneContents());
    const text = selection.toString();
    selection.removeAllRanges();
    return `${text}\n${box.innerHTML}`;
  });

const LOG_VIEWPORT = { viewport: { width: 1280, height: 900 } };

/** Everything a reader or a script gets out of a page. */
const taken = async (page: Page): Promise<string> =>
  [
    await page.evaluate(() => `${document.body.innerText}\n${document.body.outerHTML}`),
    await copied(page),
  ].join('\n');

/** As printed. Firefox prints no highlights and its driver has no way to show a page so. */
async function printed(page: Page): Promise<string> {
  await page.emulateMediaType('print');
  const picture = await page.screenshot({ encoding: 'base64' });
  await page.emulateMediaType('screen');
  return picture;
}

/** A page that a framework renders, once it has come to rest, is what it is without us. */
const rendered = (name: string, query: string, rest: (page: Page) => Promise<void>): Case => ({
  name: `hostile/identity-${name}`,
  async run(ctx) {
    const address = `https://log.canary.example/events${query}`;
    const html = appPage(await bundle(name));
    const page = await ctx.open(address, { [address]: html }, LOG_VIEWPORT);
    await rest(page);
    await expectSettled(page, 5);
    const without = await ctx.openWithout(address, { [address]: html }, LOG_VIEWPORT);
    await rest(without);
    let mine = '';
    let bare = '';
    await until(async () => {
      // How far a list draws ahead depends on what it had measured when it was scrolled: both are scrolled anew.
      await rest(page);
      await rest(without);
      mine = await taken(page);
      bare = await taken(without);
      return mine === bare;
    }, 'the same page').catch((error: unknown) => {
      let at = 0;
      while (at < mine.length && mine[at] === bare[at]) at += 1;
      const near = (text: string): string => text.slice(Math.max(0, at - 60), at + 60);
      throw new Error(`${String(error)}: …${near(mine)}… instead of …${near(bare)}… of ${bare.length}`);
    });
    if (!ctx.isFirefox)
      assert((await printed(page)) === (await printed(without)), 'something of ours is printed');
  },
});

const updated = (page: Page): Promise<void> =>
  until(() => page.evaluate(() => (globalThis as unknown as { ticks: number }).ticks === 5), '5 updates');

const scrolled = async (page: Page): Promise<void> => {
  await until(
    () =>
      page.evaluate(() =>
        (globalThis as unknown as { scroller(): Element | null }).scroller()?.textContent.includes('@'),
      ) as Promise<boolean>,
    'rows',
  );
  await page.bringToFront();
  await page.evaluate(async () => {
    const list = (globalThis as unknown as { scroller(): Element }).scroller();
    for (const top of [0, 2900, 3000]) {
      list.scrollTop = top;
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    }
  });
};

/** What a reader takes out of a page is what it is without us. */
export const identityCases = (): Case[] => [
  {
    name: 'hostile/copy-identity',
    async run(ctx) {
      const html = plain(`<main>${BOUNCE}</main><section contenteditable>550 5.1.1 canary</section>`);
      const page = await ctx.open(URL, { [URL]: html });
      await ctx.expectSomeMark(page);
      const without = await ctx.openWithout(URL, { [URL]: html });
      assert((await copied(page)) === (await copied(without)), 'the copy differs from one without us');
      await ctx.expectSameAsWithout(page, URL, { [URL]: html });
    },
  },
  rendered('react-table', '?rows=200&updates=5', updated),
  rendered('tanstack', '', scrolled),
  rendered('virtuoso', '', scrolled),
  {
    name: 'hostile/print-identity',
    browsers: ['chrome'],
    async run(ctx) {
      const html = plain(`<main>${BOUNCE}</main>`);
      const page = await ctx.open(URL, { [URL]: html });
      await ctx.expectSomeMark(page);
      const shown = await page.screenshot({ encoding: 'base64' });
      const without = await ctx.openWithout(URL, { [URL]: html });
      const bare = await printed(without);
      assert(shown !== bare, 'the mark is not seen on the screen');
      assert((await printed(page)) === bare, 'something of ours is printed');
    },
  },
];
