import type { Case } from '../case.ts';
import type { PaintedMark } from '../marks.ts';
import { EXAMPLE } from './hostile.ts';

const URL = 'https://lists.canary.example/reports';
const notice = (name: string): string =>
  `<pre>Your message could not be delivered to one or more recipients.

&lt;canary.${name}@corp.example&gt;: host mx.corp.example[192.0.2.25] said: 550 5.1.1 User unknown (in
    reply to RCPT TO command)</pre>`;
const report = (name: string): string => `Reporting-MTA: dns; mx.shop.example

Final-Recipient: rfc822; canary.${name}@corp.example
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 User unknown`;

const marks = (...texts: string[]): PaintedMark[] =>
  texts.map((text) => ({ text, category: 'invalid_address' }));
const REPLY = '550 5.1.1';
const STATUS = '5.1.1';

/** A report that stands below its notice is part of it, whenever it comes and goes. */
export const reportCases = (): Case[] => [
  {
    name: 'counting/reports-below',
    async run(ctx) {
      const before = await ctx.tallies();
      const page = await ctx.open(URL, {
        [URL]: EXAMPLE.plain(
          `<main>${notice('below1')}<hr>${notice('below2')}<pre id="report">${report('below2')}</pre><hr>${notice('below3')}</main>`,
        ),
      });
      await ctx.expectMarks(page, marks(REPLY, REPLY, STATUS, REPLY, REPLY));
      await ctx.expectCounted(before, 3);
      await page.evaluate((text) => {
        const late = document.createElement('pre');
        late.textContent = text;
        document.querySelector('main')!.append(late);
      }, report('below3'));
      await ctx.expectMarks(page, marks(REPLY, REPLY, STATUS, REPLY, REPLY, STATUS, REPLY));
      await page.evaluate(() => {
        const other = document.createElement('pre');
        other.textContent = 'The report is no longer kept.';
        document.getElementById('report')!.replaceWith(other);
      });
      await ctx.expectMarks(page, marks(REPLY, REPLY, REPLY, STATUS, REPLY));
      await page.evaluate(() => document.querySelector('main')!.lastElementChild!.remove());
      await ctx.expectMarks(page, marks(REPLY, REPLY, REPLY));
      await ctx.expectNoMore(page, before, 3);
    },
  },
];
