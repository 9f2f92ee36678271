import { assert, type Case } from '../case.ts';
import { EXAMPLE } from './hostile.ts';

const HEADS = ['Event', 'Recipient', 'From', 'Response', 'Time'];
const row = (event: string, recipient: string, time: string, response = ''): string =>
  `<tr>${[event, `canary.${recipient}@corp.example`, 'canary.news@shop.example', response, `2026-11-20 ${time}`].map((it) => `<td>${it}</td>`).join('')}</tr>`;

/** A mail arrives once, whatever its reader does with it. */
export const deliveryCases = (): Case[] => [
  {
    name: 'counting/opened-and-clicked',
    async run(ctx) {
      const url = 'https://log.canary.example/opened';
      const rows = [
        row('Delivered', 'reads', '10:00', '250 2.0.0 OK'),
        row('Opened', 'reads', '10:05'),
        row('Opened', 'reads', '10:40'),
        row('Clicked', 'reads', '10:41'),
        row('Bounced', 'gone', '10:01', '550 5.1.1 User unknown'),
        row('Delivered', 'keeps', '10:02', '250 2.0.0 OK'),
      ];
      const before = await ctx.tallies();
      const page = await ctx.open(url, {
        [url]: EXAMPLE.plain(
          `<table><thead><tr>${HEADS.map((it) => `<th>${it}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`,
        ),
      });
      await ctx.expectMarks(page, [{ text: '550 5.1.1', category: 'invalid_address' }]);
      const seen = await ctx.expectCounted(before, 3);
      const delivered = seen.filter(({ outcome }) => outcome === 'delivered');
      const count = delivered.reduce((sum, tally) => sum + tally.count, 0);
      assert(count === 2, `${count} deliveries of 2 mails`);
      await ctx.expectNoMore(page, before, 3);
    },
  },
];
