import type { Page } from 'puppeteer-core';
import { until } from '../browsers.ts';
import { assert, type Case, type Context } from '../case.ts';
import { axe } from './ui-pages.ts';

const GONE = 'https://mail.canary.example/gone';
const FULL = 'https://mail.canary.example/full';
const EMPTY = 'https://mail.canary.example/none';

const mail = (code: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Mail</title></head><body>
<div style="height:3000px">Text above</div>
<article><h1>Undelivered Mail</h1><pre>canary@corp.example: host mx.corp.example[192.0.2.1] said: ${code} (in reply to RCPT TO command)</pre></article>
<div style="height:3000px">Text below</div></body></html>`;

const FIXTURES = {
  [GONE]: mail('550 5.1.1 User unknown'),
  [FULL]: mail('452 4.2.2 Mailbox full'),
  [EMPTY]: '<!doctype html><html lang="en"><title>Letter</title><p>Dear all, nothing came back.</p></html>',
};

/** The panel as a tab behind the pages: what it asks the browser for is the same as beside them. */
async function openPanel(ctx: Context): Promise<Page> {
  const { browser, origin } = ctx.session;
  const panel = await browser.newPage();
  ctx.pages.push(panel);
  await panel.goto(`${origin}sidepanel.html`, ctx.isFirefox ? { waitUntil: [] } : {});
  await until(() => panel.evaluate(() => document.querySelector('h1') !== null), 'the panel');
  return panel;
}

/** What the panel lists: the names a screen reader tells, by category. */
const listed = (panel: Page): Promise<string[]> =>
  panel.evaluate(() =>
    [...document.querySelectorAll('.bl-groups details')].map((group) => {
      const entries = [...group.querySelectorAll('.bl-entry')].map((entry) =>
        (entry.textContent ?? '').replace(/\s+/g, ' ').trim(),
      );
      return `${group.querySelector('.bl-chip')?.textContent}: ${entries.join(' | ')}`;
    }),
  );

const expectListed = async (panel: Page, words: RegExp): Promise<void> => {
  let last: string[] = [];
  await until(async () => {
    last = await listed(panel);
    return last.length === 1 && words.test(last[0]!);
  }, `a list like ${words}`).catch(() => assert(false, `the panel lists ${last.join('; ') || 'nothing'}`));
};

/** The panel shows the bounces of the tab in front, and a click there goes to the mark and opens its card. */
const follows: Case = {
  name: 'ui/side-panel-follows',
  async run(ctx) {
    const panel = await openPanel(ctx);
    const gone = await ctx.open(GONE, FIXTURES, { viewport: { width: 1000, height: 700 } });
    await gone.bringToFront();
    await expectListed(panel, /^Invalid address: 550 5\.1\.1.*No such mailbox, permanent.*corp\.example/);

    const full = await ctx.open(FULL, FIXTURES, { viewport: { width: 1000, height: 700 } });
    await full.bringToFront();
    await expectListed(panel, /^Mailbox Full: 452 4\.2\.2.*Mailbox full, temporary/);

    await ctx.open(EMPTY, FIXTURES).then((page) => page.bringToFront());
    await until(async () => (await listed(panel)).length === 0, 'no list for a page without bounces');

    await gone.bringToFront();
    await expectListed(panel, /^Invalid address/);
    const violations = await axe(panel);
    assert(violations.length === 0, violations.join('\n'));

    assert((await gone.evaluate(() => scrollY)) === 0, 'the page has not been scrolled yet');
    await panel.evaluate(() => document.querySelector<HTMLElement>('.bl-entry')!.click());
    await until(() => gone.evaluate(() => scrollY > 1500), 'the page to scroll to the mark');
    await until(
      () => gone.evaluate(() => document.activeElement?.localName === 'bouncelens-overlay'),
      'the card of the mark to have the focus',
    );
    const said = await panel.evaluate(() => document.querySelector('[role=status]')?.textContent ?? '');
    assert(said === '', `the panel says "${said}"`);

    // The page loads another one in the same tab: the list goes with it.
    await gone.goto(FULL);
    await expectListed(panel, /^Mailbox Full/);
  },
};

/** What the keyboard needs: the field, every group and every bounce take the focus. */
const keyboard: Case = {
  name: 'ui/side-panel-keyboard',
  async run(ctx) {
    const panel = await openPanel(ctx);
    const page = await ctx.open(GONE, FIXTURES, { viewport: { width: 1000, height: 700 } });
    await page.bringToFront();
    await expectListed(panel, /^Invalid address/);
    const walk = await panel.evaluate(() => {
      const reached: string[] = [];
      for (const element of document.querySelectorAll<HTMLElement>('textarea, summary, button, a[href]')) {
        element.focus();
        if (document.activeElement === element && element.tabIndex >= 0)
          reached.push(element.className || element.localName);
      }
      return reached;
    });
    for (const wanted of ['textarea', 'summary', 'bl-entry'])
      assert(walk.includes(wanted), `${wanted} cannot be reached: ${walk.join()}`);
  },
};

export const sidePanelCases = (): Case[] => [follows, keyboard];
