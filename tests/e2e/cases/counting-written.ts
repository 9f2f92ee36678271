import type { Page } from 'puppeteer-core';
import { until } from '../browsers.ts';
import { assert, LAST, type Case } from '../case.ts';
import { marksIn } from '../marks.ts';
import { expectListed, readOnce, withoutScripts } from './counting-panes.ts';
import { EXAMPLE, isCardOpen, openCard } from './hostile.ts';

const URL = 'https://log.canary.example/written';
const INNER_URL = 'https://log.canary.example/written-inner';

/** A bounce of a domain of its own. */
const bounce = (name: string): string =>
  EXAMPLE.BOUNCE.replaceAll('canary.gone', 'canary.written').replaceAll(
    'corp.example',
    `${name}-written.example`,
  );
const documentOf = (name: string): string => EXAMPLE.plain(bounce(name));
const text = (html: string): string => JSON.stringify(html).replaceAll('</', '<\\/');
const domains = (...names: string[]): string[] => names.map((name) => `${name}-written.example`).sort();

const frame = (id: string, more = ''): string =>
  `<iframe id="${id}" width="900" height="130" ${more}></iframe>`;
const SCRIPT = `
const write = (frame, ...parts) => {
  const doc = frame.contentDocument;
  doc.open();
  for (const part of parts) doc.write(part);
  doc.close();
};
const $ = (id) => document.getElementById(id);`;

/** Frames of one page, each written another way. */
const ORDERS: { name: string; html?: string; script: string }[] = [
  { name: 'early', script: `write($('early'), BOUNCE)` },
  { name: 'loaded', script: `addEventListener('load', () => write($('loaded'), BOUNCE))` },
  { name: 'late', script: `setTimeout(() => write($('late'), BOUNCE), 300)` },
  {
    name: 'twice',
    script: `write($('twice'), BOUNCE); setTimeout(() => write($('twice'), BOUNCE), 300)`,
  },
  {
    name: 'filled',
    script: `write($('filled'), '<p>Loading</p>'); addEventListener('load', () => write($('filled'), '<h1>Mail</h1>', BOUNCE))`,
  },
  {
    name: 'open',
    script: `addEventListener('load', () => setTimeout(() => { const doc = $('open').contentDocument; doc.open(); doc.write(BOUNCE) }))`,
  },
  {
    name: 'srcdoc',
    html: frame('srcdoc', 'srcdoc="&lt;p&gt;Loading&lt;/p&gt;"'),
    script: `$('srcdoc').addEventListener('load', () => write($('srcdoc'), BOUNCE), { once: true })`,
  },
  {
    name: 'url',
    html: frame('url', `src="${INNER_URL}"`),
    script: `$('url').addEventListener('load', () => write($('url'), BOUNCE), { once: true })`,
  },
  {
    name: 'sandbox',
    html: frame('sandbox', 'sandbox="allow-same-origin"'),
    script: `setTimeout(() => write($('sandbox'), BOUNCE), 100)`,
  },
  {
    name: 'made',
    html: '',
    script: `setTimeout(() => { const made = document.createElement('iframe'); made.width = 900; document.body.append(made); write(made, BOUNCE) }, 200)`,
  },
  {
    name: 'nested',
    script: `setTimeout(() => { write($('nested'), '<iframe id="within" width="800" height="120"></iframe>'); setTimeout(() => write($('nested').contentDocument.getElementById('within'), BOUNCE), 100) }, 100)`,
  },
];

const pageOf = (body: string, script: string): string =>
  EXAMPLE.plain(`${body}<script>${SCRIPT}${script}</script>`);

/** The page writes its frame (or with no frame itself) anew. */
const write = (page: Page, html: string): Promise<void> =>
  page.evaluate((markup) => {
    const doc = document.querySelector('iframe')?.contentDocument ?? document;
    doc.open();
    doc.write(markup);
    doc.close();
  }, html);

/** Documents that the page writes by `document.open()`: they lose all that listens to them, and keep their window. */
export const writtenCases = (): Case[] => [
  {
    name: 'counting/written-frames',
    async run(ctx) {
      const body = ORDERS.map(({ name, html }) => html ?? frame(name)).join('');
      const script = ORDERS.map(
        (one) => `{ const BOUNCE = ${text(documentOf(one.name))}; ${one.script} }`,
      ).join('\n');
      const before = await ctx.tallies();
      const page = await ctx.open(URL, {
        [URL]: pageOf(body, script),
        [INNER_URL]: EXAMPLE.plain('<p>Loading</p>'),
      });
      const names = ORDERS.map(({ name }) => name);
      await expectListed(ctx, URL, domains(...names));
      await ctx.expectMarks(
        page,
        names.flatMap(() => EXAMPLE.ONE),
      );
      await ctx.expectCounted(before, names.length);
      // By the time one more has been counted a second list or count of the others would be there.
      await ctx.expectNoMore(page, before, names.length);
      await expectListed(ctx, URL, [...domains(...names), 'corp.example'].sort());
      await ctx.expectMarks(page, [...names.flatMap(() => EXAMPLE.ONE), LAST.mark]);
      const hosts = await Promise.all(
        page
          .frames()
          .map((one) => one.evaluate(() => document.querySelectorAll('bouncelens-overlay').length)),
      );
      assert(
        hosts.every((count) => count <= 1),
        `elements of ours in the documents: ${hosts.join()}`,
      );
    },
  },
  {
    name: 'counting/written-pane',
    async run(ctx) {
      const before = await ctx.tallies();
      const page = await ctx.open(URL, { [URL]: pageOf(frame('pane'), '') });
      const shown: string[] = [];
      for (const name of ['pane1', 'pane2', 'pane3']) {
        await write(page, documentOf(name));
        shown.push(name);
        await expectListed(ctx, URL, domains(name));
        await ctx.expectMarks(page, EXAMPLE.ONE);
        await ctx.expectCounted(before, shown.length);
      }
      await write(page, '<p>See you at noon.</p>');
      await expectListed(ctx, URL, []);
      await ctx.expectMarks(page, []);
    },
  },
  {
    // What was written has no script of ours: the page around it reads it, and answers the pointer there.
    name: 'counting/written-read-once',
    async run(ctx) {
      const before = await ctx.tallies();
      await withoutScripts(ctx, async () => {
        const page = await ctx.open(URL, { [URL]: pageOf(bounce('around'), '') });
        await readOnce(ctx, URL);
        await expectListed(ctx, URL, domains('around'));
        await page.evaluate(() => {
          const made = document.createElement('iframe');
          Object.assign(made, { width: 900, height: 900 });
          document.body.append(made);
        });
        for (const name of ['once1', 'once2']) {
          await write(page, documentOf(name));
          await expectListed(ctx, URL, domains('around', name));
          await ctx.expectMarks(page, [...EXAMPLE.ONE, ...EXAMPLE.ONE]);
          await ctx.expectCounted(before, name === 'once1' ? 2 : 3);
        }
        const inner = page.frames().at(-1)!;
        assert((await marksIn(inner)).length === 1, 'the mark of the frame is not in the frame');
        const box = (await (await page.$('iframe'))!.boundingBox())!;
        const code = await inner.evaluate(() => {
          const pre = document.querySelector('pre')!.firstChild as Text;
          const range = document.createRange();
          range.setStart(pre, pre.data.indexOf('550'));
          range.setEnd(pre, pre.data.indexOf('550') + 3);
          const { x, y, width, height } = range.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        });
        await page.mouse.click(box.x + code.x, box.y + code.y);
        await until(
          () =>
            inner.evaluate(
              ({ x, y }) =>
                [y + 40, y - 60].some(
                  (at) => document.elementFromPoint(x + 20, at)?.localName === 'bouncelens-overlay',
                ),
              code,
            ),
          'the card in the frame',
        );
      });
    },
  },
  {
    name: 'card/written-anew',
    async run(ctx) {
      const page = await ctx.open(URL, { [URL]: documentOf('first') });
      await ctx.expectMarks(page, EXAMPLE.ONE);
      await write(page, documentOf('second'));
      await expectListed(ctx, URL, domains('second'));
      await ctx.expectMarks(page, EXAMPLE.ONE);
      const box = await openCard(page);
      await page.keyboard.press('Escape');
      await until(async () => !(await isCardOpen(page, box)), 'the card to close');
    },
  },
];
