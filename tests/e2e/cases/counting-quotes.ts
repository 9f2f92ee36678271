import type { Page } from 'puppeteer-core';
import { snapshots } from '../../pages/snapshot.ts';
import type { Case, Context } from '../case.ts';

const { file } = snapshots().find(({ name }) => name === 'zendesk-quoted')!;
/** The bounce, two answers that quote it, and the same failure once more. */
const [HEAD, FIRST, QUOTE, SECOND_QUOTE, AGAIN, FOOT] = file('index.html').split(
  /(?=<article)|(?<=<\/article>)(?=\s*<\/section>)/,
) as [string, string, string, string, string, string];

type Before = Awaited<ReturnType<Context['tallies']>>;

/** Each is an event of its own. */
let lastNumber = 0;

const MARK = { text: '550 5.1.1', category: 'invalid_address' };

/** A ticket of its own, with a recipient and comments of its own. */
function ticketOf(number: number) {
  const url = `https://canary-shop.zendesk.com/agent/tickets/${number}`;
  const own = (html: string) =>
    html.replaceAll('canary.gone@', `canary.gone-${number}@`).replaceAll('"8801', `"${number}1`);
  const page = (...comments: string[]) => own([HEAD, ...comments, FOOT].join('\n'));
  const open = (ctx: Context, ...comments: string[]) => ctx.open(url, { [url]: page(...comments) });
  const show = (view: Page, ...comments: string[]) =>
    view.evaluate(
      (html) => {
        document.querySelector('section')!.innerHTML = html;
      },
      own(comments.join('\n')),
    );
  /** One more bounce: once it is counted, whatever stood there before has had its time. */
  const expectNoMore = async (ctx: Context, view: Page, before: Before, counted: number) => {
    await view.evaluate(
      (html) => document.querySelector('section')!.insertAdjacentHTML('beforeend', html),
      own(FIRST).replaceAll('canary.gone', `canary.last${++lastNumber}`).replace('"6', `"9${lastNumber}`),
    );
    await ctx.expectCounted(before, counted + 1);
  };
  return { open, show, expectNoMore };
}

/** Waits until so many marks are painted and so many events are counted. */
async function expectBoth(
  ctx: Context,
  page: Page,
  before: Before,
  marks: number,
  counted: number,
): Promise<void> {
  await ctx.expectMarks(
    page,
    Array.from({ length: marks }, () => MARK),
  );
  await ctx.expectCounted(before, counted);
}

/** What an answer quotes is the event of the bounce itself, in whatever order both are read. */
export const quoteCases = (): Case[] => [
  {
    name: 'counting/quote-before-bounce',
    async run(ctx) {
      const { open, show, expectNoMore } = ticketOf(6001);
      const before = await ctx.tallies();
      const page = await open(ctx, QUOTE);
      await expectBoth(ctx, page, before, 1, 1);
      // Older comments are loaded, then the newest arrives.
      await show(page, FIRST, QUOTE, SECOND_QUOTE);
      await expectBoth(ctx, page, before, 3, 1);
      await show(page, FIRST, QUOTE, SECOND_QUOTE, AGAIN);
      await expectBoth(ctx, page, before, 4, 2);
      await expectNoMore(ctx, page, before, 2);
    },
  },
  {
    name: 'counting/quote-on-another-visit',
    async run(ctx) {
      const { open, expectNoMore } = ticketOf(6002);
      const before = await ctx.tallies();
      // Each visit shows one comment, the others are collapsed.
      for (const [at, [comment, count]] of (
        [
          [FIRST, 1],
          [SECOND_QUOTE, 1],
          [AGAIN, 2],
          [QUOTE, 2],
          [FIRST, 2],
        ] as const
      ).entries()) {
        const page = await open(ctx, comment);
        await ctx.expectMarks(page, [MARK]);
        await ctx.expectCounted(before, count + at);
        await expectNoMore(ctx, page, before, count + at);
      }
    },
  },
  {
    name: 'counting/quote-far-from-bounce',
    async run(ctx) {
      const { open, expectNoMore } = ticketOf(6003);
      const before = await ctx.tallies();
      // The bounce is read last: it stands below many screens of other comments.
      const talk = QUOTE.replace(/<div class="gmail_quote">.*?<\/blockquote><\/div>/s, '').replaceAll(
        'Hello',
        '<br>'.repeat(60),
      );
      const page = await open(ctx, QUOTE, ...Array<string>(60).fill(talk), FIRST, SECOND_QUOTE);
      await ctx.expectCounted(before, 1);
      await expectNoMore(ctx, page, before, 1);
    },
  },
  {
    name: 'counting/quote-alone',
    async run(ctx) {
      const { open, expectNoMore } = ticketOf(6004);
      const before = await ctx.tallies();
      const page = await open(ctx, QUOTE, SECOND_QUOTE);
      await expectBoth(ctx, page, before, 2, 1);
      await expectNoMore(ctx, page, before, 1);
    },
  },
];
