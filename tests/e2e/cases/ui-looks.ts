import type { Page } from 'puppeteer-core';
import { until } from '../browsers.ts';
import { assert, type Case, type Context } from '../case.ts';
import { afterOurTimers } from '../page-timers.ts';
import { markBox } from '../pointer.ts';
import { ownPage } from './ui-pages.ts';
import { EXAMPLE, isCardOpen } from './hostile.ts';

const { URL, BOUNCE, plain, ONE } = EXAMPLE;
/** Violet and a wavy line, as the palette has them on a light ground. */
const VIOLET = 'rgb(125, 85, 199)';
const BLUE = 'rgb(0, 114, 178)';

/** A color and a line chosen in the options are painted at once in an open page, stay, and go back. */
const looks: Case = {
  name: 'ui/looks',
  async run(ctx) {
    const page = await ctx.open(URL, { [URL]: plain(BOUNCE) }, { viewport: { width: 1000, height: 700 } });
    await ctx.expectMarks(page, ONE);
    const painted = () =>
      page.evaluate(() => {
        const { textDecorationColor, textDecorationStyle } = getComputedStyle(
          document.querySelector('pre')!,
          '::highlight(bouncelens-invalid_address)',
        );
        return `${textDecorationStyle} ${textDecorationColor}`;
      });
    assert((await painted()) === `solid ${BLUE}`, `painted ${await painted()} before anything is chosen`);

    const options = await ownPage(ctx, 'options.html');
    const select = '#marks li[data-category=invalid_address] select';
    await options.waitForSelector(select);
    await options.select(`${select}[data-part=color]`, 'violet');
    await until(async () => (await painted()) === `solid ${VIOLET}`, 'the chosen color on the page');
    await options.select(`${select}[data-part=line]`, 'wavy');
    await until(async () => (await painted()) === `wavy ${VIOLET}`, 'the chosen line on the page');
    const shown = () =>
      options.evaluate(() => ({
        sample: getComputedStyle(
          document.querySelector('#marks li[data-category=invalid_address] [data-ground=light] span')!,
        ).textDecorationColor,
        notice: document.querySelector('#marks .bl-notice')?.textContent ?? '',
      }));
    assert((await shown()).sample === VIOLET, `the preview shows ${(await shown()).sample}`);
    assert(
      /Blocked, Invalid address/.test((await shown()).notice),
      `two wavy lines: "${(await shown()).notice}"`,
    );

    // A page that is opened later has it from the start, and so has the card of the popup.
    const later = await ctx.open(`${URL}?2`, { [`${URL}?2`]: plain(BOUNCE) });
    await ctx.expectMarks(later, ONE);
    const popup = await ownPage(ctx, 'popup.html?q=550%205.1.1', 360);
    await until(
      () =>
        popup.evaluate(
          (color) => getComputedStyle(document.querySelector('.bl-verdict > .bl-icon')!).color === color,
          VIOLET,
        ),
      'the chosen color in the popup',
    );

    await options.bringToFront();
    await options.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('#marks > .bl-button')].at(-1)!.click(),
    );
    await until(async () => (await painted()) === `solid ${BLUE}`, 'the usual look on the page');
    await options.waitForFunction(() => !document.querySelector('#marks .bl-notice'));
  },
};

/** Changes settings as the options do, and puts them back. */
async function withSettings(ctx: Context, change: object, run: () => Promise<void>): Promise<void> {
  const inside = await ctx.inside.ask();
  const write = (settings: object | null) =>
    inside.evaluate(async (value) => {
      type Area = { set(items: object): Promise<void>; remove(key: string): Promise<void> };
      const { sync } = (globalThis as unknown as { chrome: { storage: { sync: Area } } }).chrome.storage;
      await (value ? sync.set({ settings: value }) : sync.remove('settings'));
    }, settings);
  await write({ version: 2, ...change });
  try {
    await run();
  } finally {
    await write(null);
  }
}

/** Without hover a card waits for a click; without counting a page is marked and nothing is counted. */
const partsOff: Case = {
  name: 'ui/parts-off',
  async run(ctx) {
    const before = await ctx.tallies();
    let page!: Page;
    await withSettings(ctx, { hover: false, counting: false }, async () => {
      const handed = await ctx.inside.hear();
      const url = `${URL}?off`;
      const mail = BOUNCE.replaceAll('canary.gone@', 'canary.uncounted@');
      page = await ctx.open(url, { [url]: plain(mail) }, { viewport: { width: 1280, height: 900 } });
      await ctx.expectMarks(page, ONE);
      await page.bringToFront();
      const box = (await markBox(page))!;
      await page.mouse.move(box.x - 200, box.y + 200);
      await page.mouse.move(box.x, box.y, { steps: 4 });
      await afterOurTimers(page);
      assert(!(await isCardOpen(page, box)), 'a card opened under the pointer');
      await page.mouse.click(box.x, box.y);
      await until(() => isCardOpen(page, box), 'the card of a click');
      await until(async () => (await handed()) > 0, 'the page to tell of its event');
      // Answered after the event was taken: what would be counted is on its way into the database.
      await until(async () => (await ctx.inside.report(url))?.entries.length === 1, 'the report');
    });
    await ctx.expectNoMore(page, before, 0);
  },
};

export const lookCases = (): Case[] => [looks, partsOff];
