import { until } from '../browsers.ts';
import type { Case } from '../case.ts';
import { EXAMPLE } from './hostile.ts';

const URL = 'https://log.canary.example/form';
const NAMES_URL = 'https://log.canary.example/names';
/** A form that is asked for one of these answers with its field of that name. */
const ASKED =
  'parentElement shadowRoot matches children host closest ownerDocument textContent nodeType contains isConnected getRootNode childNodes getElementsByTagName firstChild'.split(
    ' ',
  );

/** A document that is asked for one of these answers with the image, the form or the frame of that name. */
const ASKED_OF_DOCUMENT =
  'body documentElement defaultView createTreeWalker createElement createRange addEventListener querySelector querySelectorAll getElementsByTagName nodeType children adoptedStyleSheets elementFromPoint getSelection activeElement readyState hidden URL baseURI designMode dispatchEvent caretPositionFromPoint ownerDocument'.split(
    ' ',
  );
const NAMED = [
  (name: string) => `<img name="${name}" alt="">`,
  (name: string) => `<form name="${name}"></form>`,
  (name: string) => `<iframe name="${name}" hidden></iframe>`,
];

/** A mail with a form whose fields are called what a script asks an element for. */
export const clobberCases = (): Case[] => [
  {
    name: 'hostile/form-fields',
    async run(ctx) {
      const mail = EXAMPLE.BOUNCE.replaceAll('canary.gone', 'canary.form');
      const fields = ASKED.map((name) => `<input name="${name}">`).join('');
      const html = EXAMPLE.plain(`<form>${fields}${mail}</form>`);
      const page = await ctx.open(URL, { [URL]: html });
      await ctx.expectMarks(page, EXAMPLE.ONE);
      // What comes later is looked up from where it stands to the document.
      await page.evaluate(() => {
        const more = document.createElement('p');
        more.textContent = 'canary.more@corp.example: host mx.corp.example said: 552 5.2.2 Mailbox full';
        document.querySelector('article')!.append(more);
      });
      await ctx.expectMarks(page, [...EXAMPLE.ONE, { text: '552 5.2.2', category: 'mailbox_full' }]);
    },
  },
  {
    name: 'hostile/named-like-the-document',
    async run(ctx) {
      const before = await ctx.tallies();
      const mail = EXAMPLE.BOUNCE.replaceAll('canary.gone', 'canary.named');
      const named = ASKED_OF_DOCUMENT.map((name, at) => NAMED[at % NAMED.length]!(name)).join('');
      const page = await ctx.open(NAMES_URL, { [NAMES_URL]: EXAMPLE.plain(`${named}${mail}`) });
      await ctx.expectCounted(before, 1);
      const marks = () =>
        page.evaluate(() =>
          Array.from(CSS.highlights as unknown as Iterable<[string, Set<AbstractRange>]>)
            .filter(([name]) => name.startsWith('bouncelens-'))
            .flatMap(([, ranges]) => Array.from(ranges, ({ startContainer }) => startContainer.nodeName)),
        );
      await until(async () => (await marks()).length === EXAMPLE.ONE.length, 'the mark');
    },
  },
];
