import type { Page } from 'puppeteer-core';
import { assert, type Case } from '../case.ts';
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
  {
    // Firefox prints no highlights and its driver has no way to show a page as printed.
    name: 'hostile/print-identity',
    browsers: ['chrome'],
    async run(ctx) {
      const html = plain(`<main>${BOUNCE}</main>`);
      const printed = async (page: Page) => {
        await page.emulateMediaType('print');
        return page.screenshot({ encoding: 'base64' });
      };
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
