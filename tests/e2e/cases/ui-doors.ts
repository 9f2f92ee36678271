import type { Page, WebWorker } from 'puppeteer-core';
import { until } from '../browsers.ts';
import { assert, type Case, type Context } from '../case.ts';
import { EXAMPLE } from './hostile.ts';

const { URL, BOUNCE, plain, ONE } = EXAMPLE;
/** The build for tests has rights for https pages only. */
const NO_GRANT = 'http://letters.canary.example/';
const TWO = plain(
  `${BOUNCE}<div style="height:3000px">between</div>${BOUNCE.replaceAll('canary.gone@', 'canary.other@')}`,
);

type Event = { dispatch(...args: unknown[]): void };
type Api = {
  tabs: { query(filter: object): Promise<{ id: number; url?: string; active: boolean }[]> };
  contextMenus: { onClicked: Event };
  commands: { onCommand: Event };
  omnibox: { onInputChanged: Event; onInputEntered: Event };
};

/** The worker, awake: a driver can neither open the browser's menus nor type into its address bar, so events are sent to it. */
async function workerOf(ctx: Context): Promise<WebWorker> {
  // Asking for a report wakes it.
  await ctx.inside.report(URL);
  const target = await ctx.session.browser.waitForTarget((one) => one.type() === 'service_worker');
  return (await target.worker())!;
}

/** The menu of a selection, chosen in the tab in front. */
const explain = async (ctx: Context, text: string, pageUrl: string): Promise<void> => {
  const worker = await workerOf(ctx);
  await worker.evaluate(
    async (selectionText, url) => {
      const { chrome } = globalThis as unknown as { chrome: Api };
      const tabs = await chrome.tabs.query({ active: true });
      // Without a right the address of a tab is not told: then it is the one without.
      const tab = tabs.find((one) => one.url?.startsWith(url)) ?? tabs.find((one) => one.url === undefined);
      const info = { menuItemId: 'explain', selectionText, pageUrl: url, frameId: 0 };
      chrome.contextMenus.onClicked.dispatch(info, tab);
    },
    text,
    pageUrl,
  );
};

const inCard = (page: Page) =>
  until(
    () => page.evaluate(() => document.activeElement?.localName === 'bouncelens-overlay'),
    'the focus in the card',
  );

/** The verdict of the tab of our own that answers, told by what its address says; closed again. */
async function ownAnswer(ctx: Context, says: (query: URLSearchParams) => boolean): Promise<string> {
  const page = `${ctx.session.origin}popup.html?`;
  const target = await ctx.session.browser.waitForTarget(
    (one) => one.url().startsWith(page) && says(new URLSearchParams(one.url().slice(page.length))),
  );
  const tab = await target.asPage();
  ctx.pages.push(tab);
  await tab.waitForSelector('.bl-verdict-name');
  const verdict = await tab.$eval('.bl-verdict-name', (it) => it.textContent ?? '');
  await tab.close();
  return verdict;
}

/** A selection is explained beside it; where the page may not be read, in a tab, and the page stays untouched. */
const menu: Case = {
  name: 'ui/menu',
  browsers: ['chrome'],
  async run(ctx) {
    const page = await ctx.open(URL, { [URL]: plain('<p>Our code is 550 5.7.26 today.</p>') });
    await page.bringToFront();
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('p')!));
    await explain(ctx, '550 5.7.26', URL);
    await page.bringToFront();
    await inCard(page);

    const bare = await ctx.open(NO_GRANT, { [NO_GRANT]: plain('<p>It says 550 5.1.1 here.</p>') });
    await bare.bringToFront();
    await explain(ctx, '550 5.1.1', NO_GRANT);
    const codes = await ownAnswer(ctx, (query) => query.get('q') === '550 5.1.1');
    assert(codes === 'Invalid address', 'the tab answers codes with another verdict');
    // The browser remembers addresses of pages: of a text nothing stands in there.
    await bare.bringToFront();
    await explain(ctx, 'canary.gone@corp.example: 550 5.1.1 User unknown', NO_GRANT);
    const text = await ownAnswer(ctx, (query) => [...query.keys()].join() === 'take');
    assert(text === 'Invalid address', 'the tab answers a text with another verdict');
    const touched = await bare.evaluate(() => document.querySelector('bouncelens-overlay') !== null);
    assert(!touched, 'a page without a right was touched');
  },
};

/** `smtp` in the address bar: suggestions while typing, and Enter opens the answer. */
const omnibox: Case = {
  name: 'ui/omnibox',
  browsers: ['chrome'],
  async run(ctx) {
    const worker = await workerOf(ctx);
    const lines = await worker.evaluate(
      () =>
        new Promise<{ content: string; description: string }[]>((done) => {
          const { chrome } = globalThis as unknown as { chrome: Api };
          chrome.omnibox.onInputChanged.dispatch('550 5.7.', done);
        }),
    );
    assert(lines.length === 6, `${lines.length} suggestions`);
    assert(
      lines.every((it) => it.content.startsWith('550 5.7.') && /·.+·/.test(it.description)),
      JSON.stringify(lines),
    );
    await worker.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: Api };
      chrome.omnibox.onInputEntered.dispatch('452 4.2.2', 'currentTab');
    });
    assert(
      (await ownAnswer(ctx, (query) => query.get('q') === '452 4.2.2')) === 'Mailbox Full',
      'Enter opens another answer',
    );
  },
};

/** The keys for the next and the previous bounce go from mark to mark and open the cards. */
const keys: Case = {
  name: 'ui/keys',
  browsers: ['chrome'],
  async run(ctx) {
    const page = await ctx.open(URL, { [URL]: TWO }, { viewport: { width: 1000, height: 700 } });
    await ctx.expectMarks(page, [...ONE, ...ONE]);
    await until(async () => (await ctx.inside.report(URL))?.entries.length === 2, 'two bounces');
    const press = async (command: string) => {
      const worker = await workerOf(ctx);
      await worker.evaluate(
        async (name, url) => {
          const { chrome } = globalThis as unknown as { chrome: Api };
          const tab = (await chrome.tabs.query({})).findLast((one) => one.url?.startsWith(url));
          chrome.commands.onCommand.dispatch(name, tab);
        },
        command,
        URL,
      );
      await page.bringToFront();
    };
    const top = () => page.evaluate(() => scrollY);
    await press('next-mark');
    await inCard(page);
    assert((await top()) < 1000, 'the first bounce stands at the top');
    await press('next-mark');
    await until(async () => (await top()) > 1500, 'the second bounce');
    await press('previous-mark');
    await until(async () => (await top()) < 1000, 'the first bounce again');
    await inCard(page);
  },
};

export const doorCases = (): Case[] => [menu, omnibox, keys];
