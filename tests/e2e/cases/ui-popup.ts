import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { until } from '../browsers.ts';
import { assert, type Case, type Context } from '../case.ts';
import { marksOf } from '../marks.ts';
import { axe } from './ui-pages.ts';

const SNAPSHOT = 'tests/pages/mailgun';

/** Opens the real popup over the tab in front, as a click on the icon does. */
async function openPopup(ctx: Context): Promise<Page> {
  const { browser, origin } = ctx.session;
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = (await target.worker())!;
  await worker.evaluate(async () => {
    await (
      globalThis as unknown as { chrome: { action: { openPopup(): Promise<void> } } }
    ).chrome.action.openPopup();
  });
  const popup = await browser.waitForTarget((one) => one.url() === `${origin}popup.html`);
  const page = await popup.asPage();
  ctx.pages.push(page);
  return page;
}

/** What the page holds stands in the popup, is counted there, and a click goes to the mark and opens its card. */
const overPage: Case = {
  name: 'ui/popup-page',
  // Only Chromium lets a driver open a popup.
  browsers: ['chrome'],
  async run(ctx) {
    const { url } = JSON.parse(readFileSync(`${SNAPSHOT}/expected.json`, 'utf8')) as { url: string };
    const fixtures = { [url]: readFileSync(`${SNAPSHOT}/index.html`, 'utf8') };
    const page = await ctx.open(url, fixtures, { viewport: { width: 1100, height: 700 } });
    const marks = await ctx.expectSomeMark(page);
    await until(async () => (await ctx.inside.report(url)) !== null, 'a report');
    const report = (await ctx.inside.report(url))!;
    await ctx.inside.close();
    await page.bringToFront();

    const popup = await openPopup(ctx);
    await popup.waitForSelector('.bl-groups');
    const shown = await popup.evaluate(() => ({
      bar: document.querySelectorAll('.bl-bar > span').length,
      counts: [...document.querySelectorAll('.bl-groups .bl-count')].map((it) => Number(it.textContent)),
      on: document.querySelector<HTMLInputElement>('.bl-site input')?.checked,
      height: document.documentElement.scrollHeight,
    }));
    assert(
      shown.counts.reduce((a, b) => a + b, 0) === report.entries.length,
      `the popup lists ${shown.counts.join('+')} of ${report.entries.length} bounces (${marks.length} marks)`,
    );
    assert(shown.bar === shown.counts.length, 'the bar has a part for every category');
    assert(shown.on === true, 'the switch says that the site is on');
    // The events of the page may be older than the days shown first.
    await popup.waitForSelector('.bl-segmented');
    await popup.evaluate(() =>
      document.querySelector<HTMLElement>('.bl-segmented input[value=all]')!.click(),
    );
    await popup.waitForSelector('.bl-tally li');
    await popup.screenshot({ path: '.output/e2e/popup.png' });

    await popup.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    const violations = await axe(popup);
    assert(violations.length === 0, violations.join('\n'));
    await popup.click('.bl-entry');
    await until(
      () => page.evaluate(() => document.activeElement !== document.body),
      'the card of the mark takes the focus',
    );
    await page.screenshot({ path: '.output/e2e/goto.png' });
  },
};

/** The reader's own category decides on pages as well. */
const ownChoiceOnPage: Case = {
  name: 'ui/own-choice-page',
  async run(ctx) {
    const { url } = JSON.parse(readFileSync(`${SNAPSHOT}/expected.json`, 'utf8')) as { url: string };
    const fixtures = { [url]: readFileSync(`${SNAPSHOT}/index.html`, 'utf8') };
    const choose = async (overrides: object[]) => {
      const inside = await ctx.inside.ask();
      await inside.evaluate(async (value) => {
        type Api = { storage: { local: { set(items: object): Promise<void> } } };
        await (globalThis as unknown as { chrome: Api }).chrome.storage.local.set({ overrides: value });
      }, overrides);
    };
    await choose([{ text: null, reply: 550, status: '5.1.1', category: 'Blocked', reason: null }]);
    try {
      const page = await ctx.open(url, fixtures);
      await until(
        async () =>
          (await marksOf(page)).some(({ text, category }) => text === '5.1.1' && category === 'blocked'),
        'a mark in the chosen category',
      );
    } finally {
      await choose([]);
    }
  },
};

/** Without underlines a page is still read and counted, and nothing is painted into it. */
const marksOff: Case = {
  name: 'ui/marks-off',
  async run(ctx) {
    const { url } = JSON.parse(readFileSync(`${SNAPSHOT}/expected.json`, 'utf8')) as { url: string };
    const fixtures = { [url]: readFileSync(`${SNAPSHOT}/index.html`, 'utf8') };
    const options = await ctx.inside.ask();
    const toggle = async (on: boolean) => {
      const isOn = () =>
        options.evaluate(() => document.querySelector<HTMLInputElement>('#marks input')!.checked);
      await options.waitForSelector('#marks input');
      await until(async () => (await isOn()) !== on, 'the switch as it was');
      await options.evaluate(() => document.querySelector<HTMLInputElement>('#marks input')!.click());
      await until(async () => (await isOn()) === on, 'the switch');
    };
    await toggle(false);
    try {
      const page = await ctx.open(url, fixtures);
      await until(async () => ((await ctx.inside.report(url))?.entries.length ?? 0) > 0, 'a report');
      assert((await marksOf(page)).length === 0, 'something is underlined');
    } finally {
      await toggle(true);
    }
  },
};

export const popupCases = (): Case[] => [overPage, ownChoiceOnPage, marksOff];
