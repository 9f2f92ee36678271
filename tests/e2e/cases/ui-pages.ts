import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { until } from '../browsers.ts';
import { assert, type Case, type Context } from '../case.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Opens one of our pages, watched for errors. */
export async function ownPage(
  ctx: Context,
  path: string,
  width = 1000,
  place: 'window' | 'front' = 'window',
): Promise<Page> {
  const page = await ctx.session.ownPage(path, place);
  ctx.pages.push(page);
  page.on('pageerror', (error) => ctx.errors.push(`page error: ${String((error as Error).stack ?? error)}`));
  await page.setViewport({ width, height: 800 });
  await page.waitForSelector('#app > *');
  return page;
}

/** Firefox's driver does not see pages of extensions load: the page itself is asked. */
async function reload(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset['old'] = '';
    setTimeout(() => location.reload());
  });
  await until(
    () =>
      page.evaluate(
        () => !('old' in document.documentElement.dataset) && document.querySelector('#app > *') !== null,
      ),
    'the reloaded page',
  );
}

/** What axe finds wrong with a page; empty when it finds nothing. */
export async function axe(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  return page.evaluate(async () => {
    type Found = { violations: { id: string; nodes: { html: string }[] }[] };
    const { axe } = globalThis as unknown as {
      axe: { run: (node: Document, options: object) => Promise<Found> };
    };
    // Every rule is asked; of what holds no report is written.
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
  });
}

/** Typing, history, and what cannot be answered. */
const lookup: Case = {
  name: 'ui/lookup',
  async run(ctx) {
    const page = await ownPage(ctx, 'popup.html');
    await page.waitForFunction(() => document.activeElement?.matches('textarea'));
    const verdict = () => page.evaluate(() => document.querySelector('.bl-verdict-name')?.textContent ?? '');
    await page.keyboard.type('550 5.1.1');
    await until(async () => (await verdict()) === 'Invalid address', 'the answer while typing');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('textarea')?.value === '');
    await page.waitForFunction(() => document.querySelector('.bl-history code')?.textContent === '550 5.1.1');
    await reload(page);
    await page.waitForSelector('.bl-history code');
    await page.click('.bl-history .bl-button');
    await until(async () => (await verdict()) === 'Invalid address', 'the answer from the history');
    await page.click('.bl-field .bl-button');
    await page.click('.bl-history .bl-button:last-child');
    await page.waitForFunction(() => !document.querySelector('.bl-history'));

    const notice = async (text: string, words: RegExp, times = 1) => {
      await page.evaluate(
        (value, repeat) => {
          const pasted = value.repeat(repeat);
          const data = new DataTransfer();
          data.setData('text/plain', pasted);
          const field = document.querySelector('textarea')!;
          const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
          // A browser puts a trusted paste into the field itself; a made one stops at the handler.
          if (field.dispatchEvent(event)) {
            field.value = pasted;
            field.dispatchEvent(new InputEvent('input', { bubbles: true }));
          }
        },
        text,
        times,
      );
      const said = () =>
        page.evaluate(() => document.querySelector('.bl-answer .bl-notice')?.textContent ?? '');
      await until(async () => words.test(await said()), `a line like ${words}`);
      await page.click('.bl-field .bl-button');
    };
    await notice('hello', /No mail code/);
    await notice('\u0000\u0001\u0002\u0003 binary', /not text/);
    await notice('ten letters', /too long/, 1_000_000);

    // A word that stands in no reply leads to its cause, and from there to a code.
    await page.type('.bl-field textarea', 'spf');
    await page.waitForSelector('.bl-answer summary');
    await page.click('.bl-answer summary');
    await page.click('.bl-answer details .bl-history button');
    await until(
      () => page.evaluate(() => /^\d{3}/.test(document.querySelector('textarea')!.value)),
      'a code of the cause in the field',
    );
    await page.waitForSelector('.bl-verdict-name');
  },
};

/** "Wrong?" keeps the reader's own category; the options list it and undo it. */
const ownChoice: Case = {
  name: 'ui/own-choice',
  async run(ctx) {
    const popup = await ownPage(ctx, 'popup.html?q=550%205.1.1');
    const verdict = () => popup.evaluate(() => document.querySelector('.bl-verdict-name')?.textContent ?? '');
    await until(async () => (await verdict()) === 'Invalid address', 'the first verdict');
    await popup.click('.bl-actions .bl-button:last-child');
    await popup.click('.bl-wrong .bl-button');
    await until(async () => (await verdict()) === 'Blocked', "the reader's own verdict");
    const options = await ownPage(ctx, 'options.html');
    await options.waitForSelector('#overrides .opt-list li');
    await options.click('#overrides .opt-list .bl-button');
    await options.waitForFunction(() => !document.querySelector('#overrides .opt-list'));
    await reload(popup);
    await until(async () => (await verdict()) === 'Invalid address', 'the first verdict again');
  },
};

/** Switches by keyboard are kept; the bundled examples are all right in this browser. */
const options: Case = {
  name: 'ui/options',
  async run(ctx) {
    const page = await ownPage(ctx, 'options.html');
    const state = () =>
      page.evaluate(() => document.querySelector<HTMLInputElement>('#marks input')!.checked);
    await until(state, 'marks on');
    await page.focus('#marks input');
    await page.keyboard.press(' ');
    await until(async () => !(await state()), 'marks off');
    await reload(page);
    await page.waitForSelector('#marks input');
    await until(async () => !(await state()), 'marks still off');
    await page.focus('#marks input');
    await page.keyboard.press(' ');
    await until(state, 'marks on again');
    await page.click('#test button');
    const result = () => page.evaluate(() => document.querySelector('#test strong')?.textContent ?? '');
    await until(async () => (await result()) !== '', 'the result of the examples', 30_000);
    const [, right, total] = /^([\d,]+) of ([\d,]+) right/.exec(await result()) ?? [];
    assert(right === total && Number(total?.replace(',', '')) > 500, `examples: ${await result()}`);
  },
};

/** The card of the welcome page opens by keyboard, and the focus comes back. */
const welcome: Case = {
  name: 'ui/welcome',
  async run(ctx) {
    const page = await ownPage(ctx, 'welcome.html');
    await page.waitForSelector('.try-mark');
    await page.focus('.try-mark');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.try-card .bl-card');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('.try-card'));
    const back = await page.evaluate(() => document.activeElement?.classList.contains('try-mark'));
    assert(back, 'the focus does not return to the mark');
  },
};

export const uiCases = (): Case[] => [lookup, ownChoice, options, welcome];
