import type { Page } from 'puppeteer-core';
import { until } from '../browsers.ts';
import { assert, type Case, type Context } from '../case.ts';
import { UI_STATES, type UiState } from '../ui-states.ts';
import { axe, ownPage } from './ui-pages.ts';

/** Puts something into the extension's storage, or takes it out again. */
async function keep(ctx: Context, { area, items }: NonNullable<UiState['kept']>, on: boolean): Promise<void> {
  const inside = await ctx.inside.ask();
  await inside.evaluate(
    async (where, what, put) => {
      type Area = { set(items: object): Promise<void>; remove(keys: string[]): Promise<void> };
      const { chrome } = globalThis as unknown as { chrome: { storage: Record<string, Area> } };
      await (put ? chrome.storage[where]!.set(what) : chrome.storage[where]!.remove(Object.keys(what)));
    },
    area,
    items,
    on,
  );
}

/** Waits until a page has stood as it is for two looks: what it reads from the store comes later than its first paint. */
async function still(page: Page): Promise<void> {
  let last = '';
  let same = 0;
  await until(async () => {
    const now = await page.evaluate(() => document.body.innerHTML);
    same = now === last ? same + 1 : 0;
    last = now;
    return same === 3;
  }, 'the page to stand still');
}

/** Brings up each state in turn. */
async function eachState(
  ctx: Context,
  check: (state: UiState, page: Page) => Promise<void>,
  { width, states = UI_STATES }: { width?: number; states?: readonly UiState[] } = {},
) {
  for (const state of states) {
    if (state.kept) await keep(ctx, state.kept, true);
    const page = await ownPage(ctx, state.path, width ?? state.width, 'front');
    await page.bringToFront();
    await state.prepare?.(page);
    await still(page);
    await check(state, page);
    await page.close();
    if (state.kept) await keep(ctx, state.kept, false);
  }
}

/** Every page, light and dark: no violation that axe finds, and nothing that moves by itself. */
const accessible = (family: string): Case => ({
  name: `ui/accessible-${family}`,
  async run(ctx) {
    const check = async ({ name }: UiState, page: Page) => {
      for (const theme of ['light', 'dark']) {
        await page.evaluate((value) => (document.documentElement.dataset['theme'] = value), theme);
        const violations = await axe(page);
        assert(violations.length === 0, `${name}, ${theme}:\n${violations.join('\n')}`);
      }
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter((element) => {
            const { transitionDuration, animationName } = getComputedStyle(element);
            return animationName !== 'none' || /[1-9]/.test(transitionDuration);
          })
          .map((element) => element.outerHTML.slice(0, 80)),
      );
      assert(moving.length === 0, `${name}: moves by itself: ${moving.join(' | ')}`);
    };
    await eachState(ctx, check, { states: UI_STATES.filter(({ name }) => name.startsWith(family)) });
  },
});

/** Apart, because axe takes its time on a busy machine. */
const FAMILIES = ['popup', 'side', 'options', 'welcome'];

/** What 200 % zoom on a small screen leaves: 320 px. Nothing may be cut or scroll sideways. */
const narrow: Case = {
  name: 'ui/narrow',
  async run(ctx) {
    await eachState(
      ctx,
      async ({ name }, page) => {
        // Other languages need more room: every text half as long again.
        await page.evaluate(() => {
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            const node = texts.currentNode as Text;
            const words = node.data.trim().split(/\s+/);
            if (words[0]) node.data += ` ${words.slice(0, Math.ceil(words.length / 2)).join(' ')}`;
          }
        });
        for (const dir of ['ltr', 'rtl']) {
          await page.evaluate((value) => (document.documentElement.dir = value), dir);
          const over = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          assert(over <= 0, `${name}, ${dir}: ${over} px too wide at 320 px`);
        }
      },
      { width: 320 },
    );
  },
};

/** By Tab alone: everything that can be used is reached, in the order it stands, and the focus is seen on it. */
const keyboard: Case = {
  name: 'ui/keyboard',
  async run(ctx) {
    await eachState(ctx, async ({ name }, page) => {
      const wanted = await page.evaluate(() => {
        const usable = [
          ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
        ].filter(
          (element) =>
            element.checkVisibility({ visibilityProperty: true }) &&
            !(element as HTMLButtonElement).disabled &&
            // Of a group of radio buttons Tab reaches the chosen one; arrows reach the others.
            !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked),
        );
        for (const [index, element] of usable.entries()) element.dataset['walk'] = String(index);
        usable[0]?.focus();
        return usable.length;
      });
      const walked = [0];
      const unseen: string[] = [];
      for (let step = 1; step < wanted; step++) {
        await page.keyboard.press('Tab');
        const at = await page.evaluate(() => {
          const element = document.activeElement as HTMLElement;
          const shown = [element, element.nextElementSibling, element.parentElement].some((one) => {
            const style = one ? getComputedStyle(one) : null;
            return style !== null && (style.outlineStyle !== 'none' || style.boxShadow !== 'none');
          });
          return {
            index: Number(element.dataset['walk'] ?? -1),
            shown,
            html: element.outerHTML.slice(0, 80),
          };
        });
        walked.push(at.index);
        if (!at.shown) unseen.push(at.html);
      }
      const order = walked.join();
      const expected = Array.from({ length: wanted }, (_, index) => index).join();
      assert(order === expected, `${name}: Tab goes ${order} of ${wanted}`);
      assert(unseen.length === 0, `${name}: no focus to be seen on ${unseen.join(' | ')}`);
    });
  },
};

export const accessCases = (): Case[] => [...FAMILIES.map(accessible), narrow, keyboard];
