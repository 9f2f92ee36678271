import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { CATEGORY_KEY } from '#lib/smtp/catalogue/categories.ts';
import { snapshots } from '../../pages/snapshot.ts';
import { until } from '../browsers.ts';
import { assert, type Case, type Context } from '../case.ts';
import type { Fixtures } from '../fixtures.ts';
import type { PaintedMark } from '../marks.ts';
import { EXAMPLE } from './hostile.ts';

const ROUNDCUBE = 'https://mail.canary.example/roundcube/?_task=mail&_mbox=INBOX';
const PREVIEW = readFileSync('tests/pages/roundcube/preview.html', 'utf8');
/** Each is opened by one case, for an event is counted once in all of them. */
const MAILS = [1, 2, 3, 4, 5, 6, 7, 11, 12, 13];
const READ_ONCE = [11, 12, 13];

const mailUrl = (n: number): string =>
  `https://mail.canary.example/roundcube/?_task=mail&_caps=pdf%3D1&_uid=${n}&_mbox=INBOX&_framed=1&_action=preview`;

/** Each mail tells of two recipients of its own; none else has their domains. */
const mail = (n: number): string =>
  PREVIEW.replaceAll('canary-1@', `canary-pane${n}@`).replaceAll(
    /(canary\.(?:full|gone))@(corp|other)\.example/g,
    `$1@$2${n}.example`,
  );
const ORDINARY = EXAMPLE.plain('<div id="messagebody"><p>See you at noon.</p></div>');

const domainsOf = async (ctx: Context, url: string): Promise<string> =>
  ((await ctx.inside.report(url))?.entries ?? [])
    .map(({ recipientDomain }) => recipientDomain)
    .sort()
    .join();

/** What the popup lists is what is shown, and nothing that was shown before. */
export async function expectListed(ctx: Context, url: string, wanted: readonly string[]): Promise<void> {
  let seen = '';
  await until(async () => (seen = await domainsOf(ctx, url)) === wanted.join(), 'the list').catch(() =>
    assert(false, `listed: ${seen || '(none)'}, expected ${wanted.join() || '(none)'}`),
  );
}

/** Has the preview pane show other mails, one after the other as each has loaded. */
const show = (page: Page, urls: readonly string[]): Promise<void> =>
  page.evaluate(async (addresses) => {
    const frame = document.querySelector('iframe')!;
    for (const address of addresses) {
      const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
      frame.src = address;
      await loaded;
    }
  }, urls);

/** A mailbox whose pane shows mail 1 at first, and the marks of each of its mails. */
function roundcube(): { marks: PaintedMark[]; fixtures: Fixtures } {
  const { expected, file } = snapshots().find(({ name }) => name === 'roundcube')!;
  const [first] = Object.keys(expected.frames!);
  return {
    marks: expected.hits.map(({ text, category }) => ({ text, category: CATEGORY_KEY[category!] })),
    fixtures: {
      [ROUNDCUBE]: file('index.html'),
      [first!]: mail(1),
      ...Object.fromEntries(MAILS.map((n) => [mailUrl(n), mail(n)])),
      [mailUrl(0)]: ORDINARY,
    },
  };
}
const listed = (n: number): string[] => [`corp${n}.example`, `other${n}.example`];

type Api = {
  scripting: { unregisterContentScripts(): Promise<void> };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
};

/** The pages opened by `act` get no script of ours by themselves, as where a site is not turned on. */
export async function withoutScripts(ctx: Context, act: () => Promise<void>): Promise<void> {
  const inside = await ctx.inside.ask();
  await inside.evaluate(() =>
    (globalThis as unknown as { chrome: Api }).chrome.scripting.unregisterContentScripts(),
  );
  try {
    await act();
  } finally {
    await inside.evaluate(() =>
      (globalThis as unknown as { chrome: Api }).chrome.runtime.sendMessage({
        type: 'grants.changed',
        data: {},
      }),
    );
  }
}

/** Reads a tab as it is now, as a click on the icon does. */
export async function readOnce(ctx: Context, url: string): Promise<void> {
  const inside = await ctx.inside.ask();
  await inside.evaluate(async (address) => {
    const { chrome } = globalThis as unknown as { chrome: Api };
    const tab = (await chrome.tabs.query({})).findLast((one) => one.url?.startsWith(address))!;
    await chrome.runtime.sendMessage({ type: 'tab.read', data: { tabId: tab.id } });
  }, url);
}

/** A pane in which one mail is shown after the other. */
export const paneCases = (): Case[] => [
  {
    name: 'counting/preview-pane',
    async run(ctx) {
      const { marks, fixtures } = roundcube();
      const before = await ctx.tallies();
      const page = await ctx.open(ROUNDCUBE, fixtures);
      await expectListed(ctx, ROUNDCUBE, listed(1));
      await ctx.expectMarks(page, marks);
      await ctx.expectCounted(before, 2);
      for (const n of [2, 3]) {
        await show(page, [mailUrl(n)]);
        await expectListed(ctx, ROUNDCUBE, listed(n));
        await ctx.expectMarks(page, marks);
        await ctx.expectCounted(before, 2 * n);
      }
      // One that was shown before is marked and not counted again: once the next is counted, it has had its time.
      await show(page, [mailUrl(1)]);
      await expectListed(ctx, ROUNDCUBE, listed(1));
      await ctx.expectMarks(page, marks);
      await show(page, [mailUrl(4)]);
      await expectListed(ctx, ROUNDCUBE, listed(4));
      await ctx.expectCounted(before, 8);
      await show(page, [mailUrl(0)]);
      await expectListed(ctx, ROUNDCUBE, []);
      await ctx.expectMarks(page, []);
      // Leafed through without a pause.
      await show(page, [5, 6, 7].map(mailUrl));
      await expectListed(ctx, ROUNDCUBE, listed(7));
      await ctx.expectMarks(page, marks);
    },
  },
  {
    // What the pane shows later has no script of its own: the page around it reads that.
    name: 'counting/read-once-pane',
    async run(ctx) {
      const { marks, fixtures } = roundcube();
      const before = await ctx.tallies();
      await withoutScripts(ctx, async () => {
        const page = await ctx.open(ROUNDCUBE, fixtures);
        await show(page, [mailUrl(READ_ONCE[0]!)]);
        await readOnce(ctx, ROUNDCUBE);
        for (const [at, n] of READ_ONCE.entries()) {
          if (at > 0) await show(page, [mailUrl(n)]);
          await expectListed(ctx, ROUNDCUBE, listed(n));
          await ctx.expectMarks(page, marks);
          await ctx.expectCounted(before, 2 * (at + 1));
        }
        await show(page, [mailUrl(0)]);
        await expectListed(ctx, ROUNDCUBE, []);
        await ctx.expectMarks(page, []);
      });
    },
  },
];
