import type { Page } from 'puppeteer-core';
import { until } from '../browsers.ts';
import { appPage, bundle } from '../bundle.ts';
import { assert, type Case } from '../case.ts';
import { markBox } from '../pointer.ts';
import { marksOf } from '../marks.ts';
import { expectSettled } from '../settled.ts';

const URL = 'https://log.canary.example/events';
const LOG_VIEWPORT = { viewport: { width: 1280, height: 900 } };

const BOUNCE = `<article><h1>Undelivered Mail</h1><p>The mail to canary.gone@corp.example could not be delivered.</p>
<pre>canary.gone@corp.example: host mx.corp.example[192.0.2.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command)</pre></article>`;
const plain = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Mail</title>${head}</head><body>${body}</body></html>`;
const ONE = [{ text: '550 5.1.1', category: 'invalid_address' }];

const virtualList = (name: string): Case => ({
  name: `hostile/${name}`,
  async run(ctx) {
    const page = await ctx.open(URL, { [URL]: appPage(await bundle(name)) }, LOG_VIEWPORT);
    await expectSettled(page, 5);
    await page.evaluate(async () => {
      const box = (globalThis as unknown as { scroller(): Element }).scroller();
      for (let step = 0; step < 60; step++) {
        box.scrollTop += 1500;
        await new Promise(requestAnimationFrame);
      }
    });
    await expectSettled(page, 5);
    await page.evaluate(() => {
      (globalThis as unknown as { scroller(): Element }).scroller().scrollTop = 0;
    });
    await expectSettled(page, 5);
  },
});

/** Pages that re-render, replace, forbid and fight. */
export const hostileCases = (): Case[] => [
  {
    name: 'hostile/react-table',
    async run(ctx) {
      const page = await ctx.open(URL, { [URL]: appPage(await bundle('react-table')) }, LOG_VIEWPORT);
      await until(
        () => page.evaluate(() => (globalThis as unknown as { ticks: number }).ticks >= 15),
        '15 updates',
        30_000,
      );
      await page.evaluate(() => (globalThis as unknown as { stop(): void }).stop());
      await expectSettled(page, 5);
      const rows = await page.evaluate(() => document.querySelectorAll('tbody tr').length);
      assert(rows === 2000, `${rows} rows are left of 2000`);
    },
  },
  {
    name: 'hostile/hydration',
    async run(ctx) {
      const { renderToString } = (await import('react-dom/server' as string)) as {
        renderToString(app: unknown): string;
      };
      const { createElement } = (await import('react' as string)) as { createElement(app: unknown): unknown };
      const { window: before } = globalThis as { window?: unknown };
      (globalThis as { window?: unknown }).window = {};
      const { App } = (await import('../../pages/hostile/hydrate.js' as string)) as { App: unknown };
      (globalThis as { window?: unknown }).window = before;
      const page = await ctx.open(
        URL,
        { [URL]: appPage(await bundle('hydrate'), renderToString(createElement(App))) },
        LOG_VIEWPORT,
      );
      await expectSettled(page, 5);
      await page.evaluate(() => (globalThis as unknown as { hydrate(): void }).hydrate());
      await until(async () => {
        await page.click('#more');
        return page.evaluate(() => document.querySelectorAll('tbody tr').length > 20);
      }, 'the page to be alive');
      const errors = await page.evaluate(
        () => (globalThis as unknown as { recoverable: string[] }).recoverable,
      );
      assert(errors.length === 0, `hydration: ${errors.join()}`);
      await expectSettled(page, 5);
    },
  },
  virtualList('virtuoso'),
  virtualList('tanstack'),
  {
    name: 'hostile/inner-html',
    async run(ctx) {
      const before = await ctx.tallies();
      const script = `let n=0;const t=setInterval(()=>{document.getElementById('box').innerHTML=document.getElementById('keep').innerHTML;if(++n===40)clearInterval(t);window.n=n},50)`;
      const html = plain(
        `<div id="box"></div><template id="keep">${BOUNCE.replaceAll('canary.gone', 'canary.inner')}</template><script>${script}</script>`,
      );
      const page = await ctx.open(URL, { [URL]: html });
      await until(
        () => page.evaluate(() => (globalThis as unknown as { n: number }).n === 40),
        '40 replacements',
      );
      await ctx.expectMarks(page, ONE);
      await ctx.expectCounted(before, 1);
    },
  },
  {
    name: 'hostile/csp',
    async run(ctx) {
      const body = plain(BOUNCE, '<style>body{color:black}</style>');
      const headers = {
        'content-security-policy':
          "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      };
      const page = await ctx.open(URL, { [URL]: { body, headers } });
      await ctx.expectMarks(page, ONE);
      await openCard(page);
      // The page's own inline style is the only thing its policy refuses.
      for (let at = ctx.errors.length - 1; at >= 0; at--) {
        if (
          /inline style|Content-Security-Policy.*style-src/i.test(ctx.errors[at]!) &&
          !/extension:/.test(ctx.errors[at]!)
        )
          ctx.errors.splice(at, 1);
      }
    },
  },
  {
    name: 'hostile/removes-host',
    async run(ctx) {
      const script = `window.removed=0;new MutationObserver((rs)=>{for(const r of rs)for(const n of r.addedNodes)if(n.localName==='bouncelens-overlay'){n.remove();window.removed++}}).observe(document.documentElement,{childList:true})`;
      const page = await ctx.open(URL, { [URL]: plain(BOUNCE + `<script>${script}</script>`) });
      await ctx.expectMarks(page, ONE);
      for (let n = 0; n < 40; n++) {
        await page.mouse.move(100 + n, 60 + (n % 20) * 4);
        await page.evaluate(() => new Promise(requestAnimationFrame));
      }
      const removed = await page.evaluate(() => (globalThis as unknown as { removed: number }).removed);
      assert(removed >= 1, 'the host was never there');
      assert(removed <= 6, `the host came back ${removed} times: a fight`);
    },
  },
  {
    name: 'hostile/clears-highlights',
    async run(ctx) {
      const page = await ctx.open(URL, { [URL]: plain(BOUNCE + '<p id="other">x</p>') });
      await ctx.expectMarks(page, ONE);
      await page.evaluate(() => {
        CSS.highlights.clear();
        document.adoptedStyleSheets = [];
        document.getElementById('other')!.textContent = 'y';
      });
      await until(async () => {
        await page.evaluate(() => (document.getElementById('other')!.textContent += 'z'));
        return (await marksOf(page)).length === 1;
      }, 'the mark to come back');
      const styled = await page.evaluate(() => document.adoptedStyleSheets.length);
      assert(styled === 1, `${styled} adopted sheets after the repair`);
    },
  },
  {
    name: 'hostile/composer',
    async run(ctx) {
      const editors = `<div id="a" contenteditable="true">My mail got 550 5.1.1 user unknown from mx.corp.example</div>
<div id="b" role="textbox">452 4.2.2 mailbox full</div><textarea id="c">550 5.7.1 blocked</textarea>`;
      const html = plain(BOUNCE + editors);
      const page = await ctx.open(URL, { [URL]: html });
      await ctx.expectMarks(page, ONE);
      await page.focus('#a');
      await page.keyboard.type('550 5.1.1 <canary.x@corp.example>: user unknown ');
      await page.evaluate(() => {
        const part = document.createElement('p');
        part.textContent = 'host mx.other.example said: 552 5.2.2 mailbox full';
        document.getElementById('a')!.append(part);
        document.getElementById('b')!.textContent += ' host said: 550 5.1.1 user unknown';
        document.querySelector('article')!.append(' ');
      });
      // What comes later outside of the drafts is marked; by then they have been passed over.
      await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), BOUNCE);
      await ctx.expectMarks(page, [...ONE, ...ONE]);
      const markup = await page.evaluate(() => document.querySelectorAll('#a *').length);
      assert(markup === 1, 'something was put into the draft');
    },
  },
  {
    name: 'hostile/frames',
    async run(ctx) {
      const inner = BOUNCE.replaceAll('"', '&quot;').replaceAll('canary.gone', 'canary.one');
      const body = `<iframe srcdoc="${inner}" width="800" height="200"></iframe>
<iframe sandbox="allow-same-origin" srcdoc="${inner.replaceAll('5.1.1', '5.1.2').replaceAll('canary.one', 'canary.two')}" width="800" height="200"></iframe>
<iframe sandbox="" srcdoc="${inner.replaceAll('5.1.1', '5.1.3').replaceAll('canary.one', 'canary.three')}" width="800" height="200"></iframe>
<iframe id="blank" width="800" height="200"></iframe>
<script>document.getElementById('blank').contentDocument.body.innerHTML=${JSON.stringify(BOUNCE.replaceAll('5.1.1', '5.1.6').replaceAll('canary.gone', 'canary.four'))}</script>`;
      const before = await ctx.tallies();
      const page = await ctx.open(URL, { [URL]: plain(body) });
      const wanted = ['550 5.1.1', '550 5.1.2', '550 5.1.3', '550 5.1.6'];
      let seen: string[] = [];
      await until(async () => {
        seen = (await marksOf(page)).map(({ text }) => text).sort();
        return seen.join() === wanted.join();
      }, 'a mark in each frame').catch(() => assert(false, `marked: ${seen.join(', ')}`));
      await ctx.expectCounted(before, 4);
    },
  },
  {
    name: 'hostile/shadow-roots',
    async run(ctx) {
      const script = `customElements.define('x-mail', class extends HTMLElement { connectedCallback(){ this.attachShadow({mode:'open'}).innerHTML=${JSON.stringify(BOUNCE)} } });
document.body.append(document.createElement('x-mail'));
setTimeout(()=>{ const d=document.createElement('div'); d.attachShadow({mode:'open'}).innerHTML=${JSON.stringify(BOUNCE.replaceAll('5.1.1', '5.1.2').replaceAll('canary.gone', 'canary.two'))}; document.body.append(d) }, 300)`;
      const page = await ctx.open(URL, { [URL]: plain(`<p>Mail</p><script>${script}</script>`) });
      let seen: string[] = [];
      await until(async () => {
        seen = (await marksOf(page)).map(({ text }) => text).sort();
        return seen.join() === '550 5.1.1,550 5.1.2';
      }, 'a mark in each root').catch(() => assert(false, `marked: ${seen.join(', ')}`));
      const lines = await page.evaluate(() =>
        [...document.body.querySelectorAll('*')]
          .flatMap(({ shadowRoot }) => shadowRoot?.querySelector('pre') ?? [])
          .map(
            (text) => getComputedStyle(text, '::highlight(bouncelens-invalid_address)').textDecorationLine,
          ),
      );
      assert(lines.join() === 'underline,underline', `the marks are painted as ${lines.join()}`);
    },
  },
];

/** Rests the pointer on the first mark until its card is there. */
export async function openCard(page: Page): Promise<{ x: number; y: number }> {
  const box = await markBox(page);
  assert(box, 'no mark in the viewport');
  // From outside, and seen there: a browser may tell of two moves within one frame as of one.
  await page.mouse.move(box.x, 890);
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  await page.mouse.move(box.x, box.y);
  await until(() => isCardOpen(page, box), 'the card');
  return box;
}

/** Is our card beside this point? The shadow root is closed: the page sees only our host. */
export const isCardOpen = (page: Page, { x, y }: { x: number; y: number }): Promise<boolean> =>
  page.evaluate(
    (px, py) =>
      [py + 40, py - 60].some(
        (at) =>
          // Past what the page has named so.
          Document.prototype.elementFromPoint.call(document, px + 20, at)?.localName === 'bouncelens-overlay',
      ),
    x,
    y,
  );

export const EXAMPLE = { URL, BOUNCE, plain, ONE };
