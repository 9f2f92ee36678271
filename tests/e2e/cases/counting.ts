import { readFileSync } from 'node:fs';
import { until } from '../browsers.ts';
import { assert, LAST, type Case } from '../case.ts';
import { marksOf } from '../marks.ts';
import { logPage, logRows } from '../../pages/demo/log.ts';
import { mailboxPage, readMails } from '../../pages/demo/mailbox.ts';
import { EXAMPLE } from './hostile.ts';

const { plain } = EXAMPLE;
const bounce = (name: string, reply = '550 5.1.1 User unknown') =>
  `<article><h1>Undelivered Mail</h1><p>The mail to canary.${name}@corp.example could not be delivered.</p>
<pre>canary.${name}@corp.example: host mx.corp.example[192.0.2.1] said: ${reply} (in reply to RCPT TO command)</pre></article>`;

/** A page out of sight is counted within so long, milliseconds; its own timers would take three times as long. */
const OUT_OF_SIGHT_MS = 5_000;

/** A mail of a real mail server and what it must be taken for. */
type Truth = {
  file: string;
  kind: string;
  reply: number | null;
  status: string | null;
  recipient: string;
  category: string | null;
};

/** Each event is counted once, whatever the page does. */
export const countingCases = (): Case[] => [
  {
    name: 'counting/re-render',
    async run(ctx) {
      const url = 'https://mail.canary.example/again';
      const before = await ctx.tallies();
      const page = await ctx.open(url, { [url]: plain(`<main>${bounce('again')}</main>`) });
      await ctx.expectCounted(before, 1);
      for (let n = 0; n < 3; n++) {
        await page.evaluate((html) => {
          document.querySelector('main')!.innerHTML = html;
        }, bounce('again'));
        await until(async () => (await marksOf(page)).length === 1, 'the mark again');
      }
      // Written letter by letter: what is not finished is not yet an event.
      await page.evaluate(async (html) => {
        const main = document.querySelector('main')!;
        for (let at = 40; at <= html.length; at += 10) {
          main.innerHTML = html.slice(0, at);
          await new Promise((done) => setTimeout(done, 20));
        }
        main.innerHTML = html;
      }, bounce('slow'));
      await ctx.expectCounted(before, 2);
      await ctx.expectNoMore(page, before, 2);
    },
  },
  {
    name: 'counting/answers-later',
    async run(ctx) {
      // The first message is read alone, or while the answers below it arrive: in the end each is an event of its own.
      const html = readFileSync('tests/pages/generic-answers/index.html', 'utf8');
      const PARTS = /^(.*<div class="answers">)(.*)(<\/div>\s*<\/div>\s*<\/div>\s*<\/body>.*)$/s;
      const parts = (name: string) =>
        PARTS.exec(html)!.map((text) => text.replaceAll(/canary\.(gone|full)@/g, `canary.${name}-$1@`));

      const [, head, answers, foot] = parts('alone');
      const alone = 'https://talk.canary.example/alone';
      const before = await ctx.tallies();
      const page = await ctx.open(alone, { [alone]: `${head}${foot}` });
      await ctx.expectCounted(before, 1);
      await page.evaluate((inner) => {
        document.querySelector('.answers')!.innerHTML = inner;
      }, answers!);
      await ctx.expectCounted(before, 3);
      await until(async () => (await marksOf(page)).length === 3, 'three marks');

      const [, begun, late, end] = parts('meanwhile');
      const meanwhile = 'https://talk.canary.example/meanwhile';
      const script = `addEventListener('load', () => {
        document.querySelector('.answers').innerHTML = ${JSON.stringify(late)};
      });`;
      const second = await ctx.open(meanwhile, { [meanwhile]: `${begun}${end}<script>${script}</script>` });
      await ctx.expectCounted(before, 6);
      await until(async () => (await marksOf(second)).length === 3, 'three marks');
    },
  },
  {
    name: 'counting/reopen-and-two-tabs',
    async run(ctx) {
      const url = 'https://mail.canary.example/tabs';
      const before = await ctx.tallies();
      const html = plain(bounce('tabs', '552 5.2.2 Mailbox full'));
      for (let n = 0; n < 3; n++) {
        const page = await ctx.open(url, { [url]: html });
        await ctx.expectSomeMark(page);
        await page.reload();
        await ctx.expectSomeMark(page);
        await ctx.expectNoMore(page, before, 1 + n);
      }
    },
  },
  {
    // A page that was busy has its timers put off for fifteen seconds in Firefox.
    name: 'counting/behind-another-tab',
    async run(ctx) {
      const url = 'https://mail.canary.example/behind';
      const cover = 'https://news.canary.example/cover';
      const before = await ctx.tallies();
      const page = await ctx.open(url, { [url]: plain(`<main>${bounce('behind1')}</main>`) });
      await ctx.expectCounted(before, 1);
      const front = await ctx.open(cover, { [cover]: plain('<p>In front</p>') });
      await front.bringToFront();
      await until(() => page.evaluate(() => document.hidden), 'the page to be out of sight');
      await page.evaluate(
        () =>
          new Promise<void>((done) =>
            setTimeout(() => {
              const end = performance.now() + 1_000;
              while (performance.now() < end);
              done();
            }, 0),
          ),
      );
      await page.evaluate(
        (html) => {
          document.querySelector('main')!.innerHTML = html;
        },
        bounce('behind2', '552 5.2.2 Mailbox full'),
      );
      const begun = Date.now();
      await ctx.expectCounted(before, 2);
      const took = Date.now() - begun;
      assert(took < OUT_OF_SIGHT_MS, `counted after ${took} ms`);
    },
  },
  {
    name: 'counting/navigation',
    async run(ctx) {
      const url = 'https://mail.canary.example/app';
      const before = await ctx.tallies();
      const page = await ctx.open(url, { [url]: plain(`<main>${bounce('route1')}</main>`) });
      await ctx.expectMarks(page, [{ text: '550 5.1.1', category: 'invalid_address' }]);
      await ctx.expectCounted(before, 1);
      await page.evaluate(
        (html) => {
          history.pushState(null, '', '/app/2');
          document.querySelector('main')!.innerHTML = html;
        },
        bounce('route2', '552 5.2.2 Mailbox full'),
      );
      await ctx.expectMarks(page, [{ text: '552 5.2.2', category: 'mailbox_full' }]);
      await until(async () => {
        const entries = (await ctx.inside.report(url))?.entries ?? [];
        return entries.length === 1 && entries[0]!.status === '5.2.2';
      }, 'the report to be of the new page only');
      await ctx.expectCounted(before, 2);
      // Back: marked again, not counted again.
      await page.evaluate((html) => {
        history.back();
        document.querySelector('main')!.innerHTML = html;
      }, bounce('route1'));
      await ctx.expectMarks(page, [{ text: '550 5.1.1', category: 'invalid_address' }]);
      await ctx.expectNoMore(page, before, 2);
    },
  },
  {
    name: 'counting/log-of-500',
    async run(ctx) {
      const url = 'https://log.canary.example/log';
      const rows = logRows();
      const before = await ctx.tallies();
      const fixtures = { [url]: logPage(rows) };
      const page = await ctx.open(url, fixtures, { viewport: { width: 1280, height: 900 } });
      const seen = await ctx.expectCounted(before, rows.length);
      const count = (what: (tally: (typeof seen)[number]) => boolean) =>
        seen.filter(what).reduce((sum, tally) => sum + tally.count, 0);
      const wanted = (what: (row: (typeof rows)[number]) => boolean) => rows.filter(what).length;
      assert(
        count((t) => t.outcome === 'delivered') === wanted((r) => r.event === 'Delivered'),
        'deliveries',
      );
      assert(count((t) => t.outcome === 'never-sent') === wanted((r) => r.event === 'Dropped'), 'never sent');
      for (const category of new Set(rows.map((row) => row.category).filter((one) => one !== null))) {
        const is = count((t) => t.outcome === 'bounce' && t.category === category);
        const should = wanted((r) => r.category === category && r.event !== 'Dropped');
        assert(is === should, `${category}: ${is} counted, ${should} in the log`);
      }
      for (const domain of ['shop.example', 'news.example']) {
        const should = wanted((row) => row.from.endsWith(`@${domain}`));
        assert(count((t) => t.sendingDomain === domain) === should, `sending domain ${domain}`);
      }
      assert(
        count((t) => t.emailType === '' || t.sendingIp === '') === 0,
        'stream and sending IP of every row',
      );
      await ctx.expectSameAsWithout(page, url, fixtures);
    },
  },
  {
    name: 'counting/demo-mailbox',
    async run(ctx) {
      const truth = JSON.parse(readFileSync('tests/mails/manifest.json', 'utf8')) as Truth[];
      // Each mail server's own, without those that tell of several recipients.
      const chosen = truth.filter(({ recipient }, at) => recipient && at % 3 === 0);
      const wrong: string[] = [];
      const urlOf = (at: number) => `https://webmail.canary.example/mail/${at}`;
      const fixtures = Object.fromEntries(
        await Promise.all(
          chosen.map(async (one, at) => [
            urlOf(at),
            mailboxPage(await readMails([`tests/mails/${one.file}`]), 0),
          ]),
        ),
      ) as Record<string, string>;
      const page = await ctx.open(urlOf(0), fixtures);
      for (const [at, one] of chosen.entries()) {
        if (at > 0) await page.goto(urlOf(at));
        let entry:
          | { reply: number | null; status: string | null; category: string | null; recipientDomain: string }
          | undefined;
        await until(
          async () => {
            const entries = (await ctx.inside.report(urlOf(at)))?.entries ?? [];
            entry = entries[0];
            return entries.length === 1;
          },
          'one event',
          4_000,
        ).catch(() => {});
        const domain = one.recipient.split('@')[1];
        const right =
          entry?.reply === one.reply &&
          (one.status === null || entry.status === one.status) &&
          entry.category === one.category &&
          entry.recipientDomain === domain;
        if (!right)
          wrong.push(
            `${one.file}: ${JSON.stringify(entry ?? null)}, expected ${one.reply} ${one.status} ${one.category} ${domain}`,
          );
      }
      await ctx.expectSameAsWithout(page, urlOf(chosen.length - 1), fixtures);
      assert(wrong.length === 0, wrong.join('\n'));
    },
  },
  {
    name: 'counting/ordinary-text',
    async run(ctx) {
      const url = 'https://news.canary.example/page';
      const before = await ctx.tallies();
      const html =
        plain(`<h1>Release 5.1.1</h1><p>Room 550 costs $550. FTP answers 550 Failed to open file. HTTP 421 Misdirected Request.
See section 4.2.1 of RFC 5321 and call 555-550-4210. Upgrade from 4.16.55.1 to 5.7.26.</p><ul><li>450 g flour</li><li>552 pages</li></ul>`);
      const page = await ctx.open(url, { [url]: html });
      assert(
        (await page.evaluate(() => document.querySelector('bouncelens-overlay'))) === null,
        'our host is in the page',
      );
      await ctx.expectNoMore(page, before, 0);
      await ctx.expectMarks(page, [LAST.mark]);
    },
  },
  {
    name: 'counting/extension-reload',
    async run(ctx) {
      const url = 'https://mail.canary.example/reload';
      const none = await ctx.tallies();
      const page = await ctx.open(url, { [url]: plain(bounce('reload')) });
      const marks = [{ text: '550 5.1.1', category: 'invalid_address' }];
      await ctx.expectMarks(page, marks);
      await ctx.expectCounted(none, 1);
      const before = await ctx.tallies();
      await ctx.inside.reload();
      // The new copy comes by itself; the old one's host and marks are gone.
      await until(
        async () => (await ctx.inside.report(url))?.entries.length === 1,
        'the new copy to report',
        20_000,
      );
      await page.bringToFront();
      await ctx.expectMarks(page, marks);
      await until(
        () =>
          page.evaluate(
            () =>
              document.querySelectorAll('bouncelens-overlay').length <= 1 &&
              document.adoptedStyleSheets.length === 1,
          ),
        'one host and one style sheet',
      );
      await ctx.expectNoMore(page, before, 0);
    },
  },
];
