import type { Page, SerializedAXNode } from 'puppeteer-core';
import { until } from '../browsers.ts';
import { assert, type Case, type Context } from '../case.ts';
import { afterOurTimers } from '../page-timers.ts';
import { markBox } from '../pointer.ts';
import { EXAMPLE, isCardOpen, openCard } from './hostile.ts';

const { URL, BOUNCE, plain, ONE } = EXAMPLE;
const SMALL = { viewport: { width: 1280, height: 900 } };

/** Listens as a webmail does, and tells what reached it. */
const LISTENER = `<script>window.heard=[];for(const t of ['keydown','keyup','keypress'])document.addEventListener(t,e=>window.heard.push(t+' '+e.key))</script>`;
const BUTTONS = '<p><button id="first">First</button> <button id="second">Second</button></p>';
const PAGE = plain(`${LISTENER}${BUTTONS}${BOUNCE}`);

const heard = (page: Page) => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.localName || '');

/** Letters of the page that lie under a badge, and how much of the article's surroundings badges take. */
const hits = (page: Page) =>
  page.evaluate(() => {
    const ours = (x: number, y: number) =>
      document.elementFromPoint(x, y)?.localName === 'bouncelens-overlay';
    // A badge can be hit five pixels around what is seen of it.
    const seen = (x: number, y: number) =>
      [
        [0, 0],
        [5, 0],
        [-5, 0],
        [0, 5],
        [0, -5],
      ].every(([dx, dy]) => ours(x + dx!, y + dy!));
    const texts = document.createTreeWalker(document.querySelector('article')!, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let covered = '';
    let badges = 0;
    while (texts.nextNode()) {
      const node = texts.currentNode as Text;
      for (let at = 0; at < node.length; at++) {
        if (/\s/.test(node.data[at]!)) continue;
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { left, top, width, height } = range.getBoundingClientRect();
        if (seen(left + width / 2, top + height / 2)) covered += node.data[at];
      }
    }
    for (let x = 4; x < innerWidth; x += 8) for (let y = 4; y < 300; y += 8) if (ours(x, y)) badges += 1;
    return { covered, badges };
  });

async function withMark(ctx: Context): Promise<{ page: Page; box: { x: number; y: number } }> {
  const page = await ctx.open(URL, { [URL]: PAGE }, SMALL);
  await ctx.expectMarks(page, ONE);
  const box = await markBox(page);
  assert(box, 'no mark in the viewport');
  return { page, box };
}

const closed = (page: Page, box: { x: number; y: number }) =>
  until(async () => !(await isCardOpen(page, box)), 'the card to go');

/** What the accessibility tree holds, our closed shadow root included. */
async function tree(page: Page): Promise<SerializedAXNode[]> {
  const root = await page.accessibility.snapshot({ interestingOnly: false });
  const flat = (node: SerializedAXNode): SerializedAXNode[] => [node, ...(node.children ?? []).flatMap(flat)];
  return root ? flat(root) : [];
}

/** What a screen reader is told, as "role: name". */
const spoken = async (page: Page): Promise<string[]> =>
  (await tree(page)).map(({ role, name }) => `${role}: ${name?.trim()}`);

/** Presses Tab until the element of this name has the focus. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let step = 0; step < 30; step++) {
    if ((await tree(page)).some(({ focused: has, name }) => has && name?.trim() === wanted)) return;
    await page.keyboard.press('Tab');
  }
  assert(false, `Tab does not reach "${wanted}"`);
}

/** The card by pointer, click and keyboard (WCAG 1.4.13: it can be dismissed, reached, and stays). */
export const cardCases = (): Case[] => [
  {
    name: 'card/hover',
    async run(ctx) {
      const { page } = await withMark(ctx);
      const box = await openCard(page);
      // Onto the card: it stays.
      await page.mouse.move(box.x + 20, box.y + 60, { steps: 4 });
      await afterOurTimers(page);
      assert(await isCardOpen(page, box), 'the card went although the pointer is on it');
      await page.mouse.move(1200, 20, { steps: 4 });
      await closed(page, box);
      // Dismissed by Esc with the pointer still on the mark, and not opened again by the pointer that rests.
      const again = await openCard(page);
      await page.bringToFront();
      await page.keyboard.press('Escape');
      await closed(page, again);
      await afterOurTimers(page);
      assert(!(await isCardOpen(page, again)), 'the card came back to a pointer that did not move');
    },
  },
  {
    name: 'card/click-and-escape',
    async run(ctx) {
      const { page, box } = await withMark(ctx);
      await page.mouse.click(box.x, box.y);
      await until(() => isCardOpen(page, box), 'the card');
      await page.mouse.move(1200, 20, { steps: 4 });
      await afterOurTimers(page);
      assert(await isCardOpen(page, box), 'a card that was clicked open went with the pointer');
      await page.keyboard.press('Escape');
      await closed(page, box);
      assert(!(await heard(page)).includes('keydown Escape'), 'the page heard the Esc that closed our card');
      await page.keyboard.press('Escape');
      assert((await heard(page)).includes('keydown Escape'), 'an Esc without a card is the page’s own');
    },
  },
  {
    name: 'card/keyboard',
    async run(ctx) {
      const { page, box } = await withMark(ctx);
      await page.focus('#second');
      const found = await ctx.inside.step(URL, 1);
      assert(found, 'the step found no mark');
      await page.bringToFront();
      await until(() => isCardOpen(page, box), 'the card');
      assert(
        (await focused(page)) === 'bouncelens-overlay',
        `focus is in ${await focused(page)}, not in the card`,
      );
      await page.keyboard.press('a');
      assert((await heard(page)).length === 0, `the page heard ${(await heard(page)).join()}`);
      await page.keyboard.press('Escape');
      await closed(page, box);
      assert((await focused(page)) === 'second', `focus went to ${await focused(page)}, not back`);
    },
  },
  {
    name: 'card/badge',
    async run(ctx) {
      const { page, box } = await withMark(ctx);
      await page.focus('#second');
      await page.keyboard.press('Tab');
      await until(async () => (await focused(page)) === 'bouncelens-overlay', 'the badge to have the focus');
      await until(() => isCardOpen(page, box), 'the card of the badge');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      assert((await focused(page)) === 'bouncelens-overlay', 'Enter did not lead into the card');
      await page.keyboard.press('Escape');
      await closed(page, box);
      assert(
        (await focused(page)) === 'bouncelens-overlay',
        `focus went to ${await focused(page)}, not back to the badge`,
      );
    },
  },
  {
    name: 'card/badges-cover-no-text',
    async run(ctx) {
      const lines = ['550 5.1.1 User unknown', '552 5.2.2 Mailbox full', '550-5.7.1 Blocked by policy'].map(
        (reply, at) => `canary.${at}@corp.example: host mx.corp.example[192.0.2.1] said: ${reply} (in reply)`,
      );
      const body = `<style>pre{font:12px/14px monospace}</style><article><h1>Undelivered Mail</h1><pre>${lines.join('\n')}\n    550 5.7.1 see https://corp.example/</pre></article>`;
      const page = await ctx.open(URL, { [URL]: plain(`${BUTTONS}${body}`) }, SMALL);
      await ctx.expectSomeMark(page);
      await until(async () => (await hits(page)).badges > 0, 'badges');
      const { covered } = await hits(page);
      assert(covered === '', `badges cover "${covered}"`);
      await page.focus('#second');
      for (let at = 0; at < 4; at++) {
        await page.keyboard.press('Tab');
        assert((await focused(page)) === 'bouncelens-overlay', `badge ${at + 1} of 4 cannot be reached`);
      }
    },
  },
  {
    // Few of its codes are known at first; badges that come and go would be seen by everyone.
    name: 'card/no-badges-in-a-log',
    async run(ctx) {
      const row = (id: number) =>
        `<tr><td>canary.log${id}@corp.example</td><td>Bounced</td><td>${id % 3 ? 'sent' : '550 5.1.1 User unknown'}</td><td>id-${id}</td></tr>`;
      const rows = Array.from({ length: 1_200 }, (_, id) => row(id)).join('');
      const watch = `window.came=0;new MutationObserver(()=>{if(document.querySelector('bouncelens-overlay'))window.came++}).observe(document,{childList:true,subtree:true})`;
      const before = await ctx.tallies();
      const page = await ctx.open(
        URL,
        {
          [URL]: plain(
            `<table><tr><th>Recipient</th><th>Event</th><th>Response</th><th>Event ID</th></tr>${rows}</table>`,
            `<style>td{padding:14px}</style><script>${watch}</script>`,
          ),
        },
        SMALL,
      );
      await ctx.expectCounted(before, 400);
      const came = await page.evaluate(() => (globalThis as unknown as { came: number }).came);
      assert(came === 0, 'badges stood in the log for a moment');
    },
  },
  {
    name: 'card/names',
    // Only Chromium tells a driver what stands in a closed shadow root, through the accessibility tree.
    browsers: ['chrome'],
    async run(ctx) {
      const { page } = await withMark(ctx);
      assert(await ctx.inside.step(URL, 1), 'the step found no mark');
      await page.bringToFront();
      await until(async () => (await focused(page)) === 'bouncelens-overlay', 'the focus in the card');
      const said = () => spoken(page);
      const folded = await said();
      for (const words of [
        'dialog: What this bounce means',
        'heading: Invalid address permanent',
        'button: Copy explanation',
        'button: Copy reply to customer',
        'button: Wrong?',
        'DisclosureTriangle: Why we say so',
      ])
        assert(folded.includes(words), `"${words}" is not told:\n${folded.join('\n')}`);
      // Everything by Tab and Enter: the fold, then "Wrong?", then a category of one's own.
      await tabTo(page, 'Why we say so');
      await page.keyboard.press('Enter');
      await until(
        async () => (await said()).some((it) => it.includes('User unknown')),
        'the words that decided',
      );
      await tabTo(page, 'Wrong?');
      await page.keyboard.press('Enter');
      await until(
        async () => (await said()).includes('group: Which category is right?'),
        'the eight categories',
      );
      assert((await said()).includes('button: Rejection'), 'a category to choose');
      await page.keyboard.press('Escape');
      await until(async () => !(await said()).includes('dialog: What this bounce means'), 'the card to go');
    },
  },
  {
    name: 'card/explain-selection',
    async run(ctx) {
      const page = await ctx.open(
        URL,
        { [URL]: plain(`${LISTENER}<p id="code">Our code is 550 5.7.26 today.</p>`) },
        SMALL,
      );
      const box = await page.evaluate(() => {
        const text = document.getElementById('code')!.firstChild!;
        getSelection()!.setBaseAndExtent(text, 12, text, 22);
        const { left, top, height } = getSelection()!.getRangeAt(0).getBoundingClientRect();
        return { x: left + 5, y: top + height / 2 };
      });
      assert(await ctx.inside.explain(URL, '550 5.7.26'), 'no card was shown');
      await page.bringToFront();
      await until(() => isCardOpen(page, box), 'the card');
      await page.keyboard.press('Escape');
      await closed(page, box);
    },
  },
];
