import { assert, type Case } from '../case.ts';
import { EXAMPLE } from './hostile.ts';

const URL = 'https://languages.canary.example/inbox';
const page = (...bounces: string[]) => ({
  [URL]: EXAMPLE.plain(bounces.map((text) => `<article>${text}</article>`).join('')),
});
const bounce = (to: string, said: string) =>
  `<p>The mail to ${to}@corp.example could not be delivered.</p><pre>${to}@corp.example: host mx.corp.example[192.0.2.1] said: ${said} (in reply to RCPT TO command)</pre>`;

/** The phrases of other languages come after the engine: nothing may be told, or counted, without them. */
export const languageCases = (): Case[] => [
  {
    name: 'languages/come-when-a-text-needs-them',
    async run(ctx) {
      const before = await ctx.tallies();
      const opened = await ctx.open(
        URL,
        page(
          bounce('canary.one', '550 Das Postfach des Empfängers ist voll'),
          bounce('canary.two', '550 5.1.1 User unknown'),
          bounce('canary.three', '550 Почтовый ящик переполнен'),
        ),
      );
      await ctx.expectMarks(opened, [
        { text: '550', category: 'mailbox_full' },
        { text: '550 5.1.1', category: 'invalid_address' },
        { text: '550', category: 'mailbox_full' },
      ]);
      const counted = await ctx.expectCounted(before, 3);
      const full = counted.filter(({ category }) => category === 'Mailbox Full');
      assert(
        full.reduce((sum, { count }) => sum + count, 0) === 2,
        `counted otherwise: ${JSON.stringify(counted)}`,
      );
      await ctx.expectNoMore(opened, before, 3);
    },
  },
  {
    name: 'languages/explain-a-selection',
    async run(ctx) {
      const opened = await ctx.open(URL, page(bounce('canary.four', '550 5.1.1 User unknown')));
      await ctx.expectSomeMark(opened);
      await opened.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('pre')!));
      assert(await ctx.inside.explain(URL, '550 Das Postfach des Empfängers ist voll'), 'no card came');
    },
  },
];
