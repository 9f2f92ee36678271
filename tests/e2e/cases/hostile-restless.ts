import type { Page } from 'puppeteer-core';
import { until } from '../browsers.ts';
import { assert, type Case } from '../case.ts';
import { expectSettled } from '../settled.ts';
import { EXAMPLE } from './hostile.ts';

const { URL, BOUNCE, plain } = EXAMPLE;

const ROWS = 2_000;
const FIRST_CODES = ROWS / 5;
/** Longer than a page that changes without end is listened to, in frames of a sixtieth. */
const SOON = 300;
/** All of it is looked at every five seconds at least, on a machine that has other work as well. */
const LOOK_MS = 15_000;

/** Changes cells below the window in each frame, many hundreds a second; `stop` ends it. */
const RESTLESS = `
const body=document.querySelector('tbody'), cells=[...body.querySelectorAll('td:last-child')].slice(500);
window.frames_=0; let n=0, ended=false;
const step=()=>{ for(let i=0;i<60;i++) cells[n++%cells.length].firstChild.data='id-'+n; window.frames_++; if(!ended) requestAnimationFrame(step) };
step(); window.stop_=()=>{ended=true};
document.getElementById('more').addEventListener('click',()=>setTimeout(()=>document.getElementById('answer').innerHTML=${JSON.stringify(
  BOUNCE.replaceAll('canary.gone', 'canary.asked'),
)},200));`;

const logPage = (): string => {
  const rows = Array.from(
    { length: ROWS },
    (_, id) =>
      `<tr id="row${id}"><td>canary.row${id}@corp.example</td><td>Bounced</td><td>${id % 5 === 0 ? '550 5.1.1 User unknown' : 'all is well'}</td><td>id-${id}</td></tr>`,
  ).join('');
  const head = '<tr><th>Recipient</th><th>Event</th><th>Response</th><th>Event ID</th></tr>';
  return plain(
    `<button id="more">More</button><div id="answer"></div><table><thead>${head}</thead><tbody>${rows}</tbody></table><script>${RESTLESS}</script>`,
  );
};

const frames = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { frames_: number }).frames_);

/** Categories of the marks that are painted in an element. */
const marksAt = (page: Page, selector: string): Promise<string> =>
  page.evaluate((at) => {
    const found: string[] = [];
    for (const [name, highlight] of CSS.highlights as unknown as Iterable<[string, Iterable<AbstractRange>]>)
      for (const { startContainer } of highlight)
        if (name.startsWith('bouncelens-') && document.querySelector(at)?.contains(startContainer))
          found.push(name.slice('bouncelens-'.length));
    return found.join();
  }, selector);

const write = (page: Page, id: number, text: string) =>
  page.evaluate(
    (row, reply) => void (document.getElementById(`row${row}`)!.children[2]!.firstChild!.nodeValue = reply),
    id,
    text,
  );

/** A page that never rests is looked at from time to time: nothing of it is lost by that. */
export const restlessCases = (): Case[] => [
  {
    name: 'hostile/never-rests',
    async run(ctx) {
      const before = await ctx.tallies();
      const page = await ctx.open(URL, { [URL]: logPage() }, { viewport: { width: 1280, height: 900 } });
      await until(async () => (await marksAt(page, '#row5')) === 'invalid_address', 'the first marks');
      await until(async () => (await frames(page)) > SOON, `${SOON} frames`, 60_000);

      await write(page, 5, '552 5.2.2 Mailbox full');
      await until(async () => (await marksAt(page, '#row5')) === 'mailbox_full', 'a changed mark');

      // The same text in another node.
      await page.evaluate(() => {
        const cell = document.getElementById('row10')!.children[2]!;
        cell.innerHTML = `<span>${cell.textContent}</span>`;
      });
      await until(
        async () => (await marksAt(page, '#row10 span')) === 'invalid_address',
        'a mark that is back',
      );

      await write(page, 6, '550 5.7.1 Message blocked as spam');
      await page.evaluate(() => {
        const row = document.getElementById('row10')!.cloneNode(true) as Element;
        row.id = 'fresh';
        row.firstElementChild!.textContent = 'canary.fresh@corp.example';
        document.querySelector('tbody')!.prepend(row);
        document.getElementById('row15')!.remove();
        const host = document.createElement('div');
        host.id = 'shadow';
        document.querySelector('table')!.before(host);
      });
      for (const id of ['#row6', '#fresh'])
        await until(async () => (await marksAt(page, id)) !== '', `a mark in ${id}`, LOOK_MS);

      await page.click('#more');
      await until(async () => (await marksAt(page, '#answer')) === 'invalid_address', 'an answer');

      // Without a text of its own; seen at the latest when the page rests.
      await page.evaluate(
        (html) => {
          document.getElementById('shadow')!.attachShadow({ mode: 'open' }).innerHTML = html;
        },
        BOUNCE.replaceAll('canary.gone', 'canary.shadow'),
      );
      await page.evaluate(() => (globalThis as unknown as { stop_(): void }).stop_());
      const seen = await ctx.expectCounted(before, FIRST_CODES + 5);
      assert(
        seen.some(({ category }) => category === 'Mailbox Full'),
        'the changed row is counted as what it became',
      );
      await expectSettled(page, 5);
    },
  },
];
