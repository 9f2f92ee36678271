import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { until } from '../browsers.ts';
import { assert, type Case } from '../case.ts';
import { axe, ownPage } from './ui-pages.ts';
import {
  importTexts,
  logCsv,
  openDashboard,
  ownNumbers,
  press,
  see,
  SENDER,
  textOf,
  tileValue,
  TRUTH,
  view,
} from '../../dashboard/dashboard-page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const rows = (page: Page): Promise<number> => page.evaluate(() => document.querySelectorAll('tr.row').length);

/** Filters combine, live in the address, and the browser's own back and forward walk through them. */
const filters: Case = {
  name: 'dashboard/filters',
  async run(ctx) {
    const page = await openDashboard(ctx, '?page=imports');
    await importTexts(page, { 'activity.csv': logCsv() });
    await ownNumbers(page);
    assert((await rows(page)) === 3, `${await rows(page)} kinds, expected 3`);

    await page.evaluate(() => document.querySelectorAll<HTMLElement>('.facet .chip-main')[5]!.click());
    await see(page, '.panel');
    await page.evaluate(() => {
      const labels = [...document.querySelectorAll<HTMLElement>('.facet-option')];
      labels.find((label) => label.textContent.includes('DMARC'))!.click();
    });
    await until(async () => (await rows(page)) === 1, 'one kind is left');
    assert((await tileValue(page, 'permanent')) === String(TRUTH.dmarc), 'tiles follow');
    const search = await page.evaluate(() => location.search);
    assert(search === `?sending-domain=${SENDER}&category=DMARC`, `the address is ${search}`);

    await page.evaluate(() => history.back());
    await until(async () => (await rows(page)) === 3, 'back');
    await page.evaluate(() => history.forward());
    await until(async () => (await rows(page)) === 1, 'forward');

    await press(page, '.clear-all');
    await until(() => page.evaluate(() => location.search === ''), 'all filters are cleared');

    // A bookmark opens the same view.
    const bookmark = await openDashboard(ctx, `?sending-domain=${SENDER}&category=DMARC`);
    await until(async () => (await rows(bookmark)) === 1, 'the bookmarked view');
  },
};

/** By keyboard: a row opens its card, "Wrong?" keeps the reader's choice, Escape closes it and gives the focus back. */
const card: Case = {
  name: 'dashboard/card',
  async run(ctx) {
    const page = await openDashboard(ctx, '?page=imports');
    await importTexts(page, { 'activity.csv': logCsv() });
    await ownNumbers(page, '&category=DMARC');
    await page.focus('.row-open-card');
    await page.keyboard.press('Enter');
    await see(page, 'dialog[open] .bl-card');
    assert((await textOf(page, 'dialog')).includes('DMARC'), 'the card tells of DMARC');
    await page.focus('dialog .bl-actions .bl-button:last-child');
    await page.keyboard.press('Enter');
    await see(page, 'dialog .bl-wrong');
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    const violations = await axe(page);
    assert(violations.length === 0, `card with "Wrong?" open:\n${violations.join('\n')}`);
    await page.focus('dialog .bl-wrong .bl-button');
    await page.keyboard.press('Enter');
    await until(
      async () => /Kept for 5\d\d .* from now on/.test(await textOf(page, 'dialog [role=status]')),
      'what became of the choice',
    );
    const options = await ownPage(ctx, 'options.html');
    await options.waitForSelector('#overrides .opt-list li');
    await options.click('#overrides .opt-list .bl-button');
    await options.waitForFunction(() => !document.querySelector('#overrides .opt-list'));
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await until(() => page.evaluate(() => document.querySelector('dialog') === null), 'the card is closed');
    const focused = await page.evaluate(() => document.activeElement?.className);
    assert(focused === 'row-open-card', `the focus is on ${focused}`);
  },
};

/** Counts written elsewhere show up without a reload. */
const live: Case = {
  name: 'dashboard/live',
  async run(ctx) {
    const watching = await openDashboard(ctx, '?page=imports');
    const other = await openDashboard(ctx, '?page=imports');
    await importTexts(watching, { 'activity.csv': logCsv() });
    await ownNumbers(watching);
    const before = Number(await tileValue(watching, 'delivered'));
    const more = logCsv().replaceAll('delivered-', `later-${Date.now()}-`);
    await importTexts(other, { 'more.csv': more });
    await until(
      async () => Number(await tileValue(watching, 'delivered')) === before + TRUTH.delivered,
      'the new counts',
    );
    // Leaves the numbers as the other cases expect them.
    await view(other, '?page=yours', '.stored');
    await press(other, '.danger');
    await press(other, 'dialog .danger');
    await see(other, '.notice');
  },
};

const STATES: { name: string; query: string; see: string; prepare?: (page: Page) => Promise<void> }[] = [
  { name: 'overview', query: '', see: '.tile-value' },
  {
    name: 'facet',
    query: '',
    see: '.tile-value',
    prepare: (page) => press(page, '.facet:last-of-type .chip-main'),
  },
  { name: 'reasons', query: '', see: '.tile-value', prepare: (page) => press(page, '.twist-button') },
  {
    name: 'tables',
    query: '?group=category',
    see: '.group',
    prepare: (page) =>
      page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      }),
  },
  { name: 'nothing found', query: '?ip=none', see: '.empty' },
  { name: 'fixes', query: '?page=fixes', see: '.fix' },
  { name: 'imports', query: '?page=imports', see: '.part' },
  { name: 'yours', query: '?page=yours', see: '.stored' },
];

/** No axe violation and nothing wider than the window, in every state, light and dark, wide and narrow. */
const accessible: Case = {
  name: 'dashboard/accessible',
  async run(ctx) {
    const page = await openDashboard(ctx, '?page=imports');
    await importTexts(page, { 'activity.csv': logCsv() });
    await page.evaluate(AXE);
    const wrong: string[] = [];
    for (const theme of ['light', 'dark'])
      for (const width of [1440, 320]) {
        await page.setViewport({ width, height: 800 });
        await page.evaluate((wanted) => (document.documentElement.dataset['theme'] = wanted), theme);
        for (const state of STATES) {
          await view(page, state.query, state.see);
          await state.prepare?.(page);
          const found = await page.evaluate(async () => {
            const { axe } = globalThis as unknown as {
              axe: {
                run(
                  node: Document,
                  options: object,
                ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
              };
            };
            const { violations } = await axe.run(document, { resultTypes: ['violations'] });
            const list = violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 120)}`);
            const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
            return over > 0 ? [...list, `${over} px too wide`] : list;
          });
          wrong.push(...found.map((what) => `${state.name} ${theme} ${width}: ${what}`));
        }
      }
    assert(wrong.length === 0, wrong.join('\n'));
  },
};

export const dashboardViewCases = (): Case[] => [filters, card, accessible, live];
