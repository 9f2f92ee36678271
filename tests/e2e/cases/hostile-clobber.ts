import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CARD_FILES, ENGINE_FILES, OVERLAY } from '#lib/ext/script-files.ts';
import { builtExtension, until, type BrowserName } from '../browsers.ts';
import { assert, type Case } from '../case.ts';
import { EXAMPLE, isCardOpen, openCard } from './hostile.ts';

const URL = 'https://log.canary.example/form';
const NAMES_URL = 'https://log.canary.example/names';
const EVERY_URL = 'https://log.canary.example/every-name';
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

/** Every name that our built scripts ask something for. */
const asked = (browser: BrowserName): string[] => {
  const names = [OVERLAY, ...ENGINE_FILES, ...CARD_FILES].flatMap((file) =>
    Array.from(
      readFileSync(join(builtExtension(browser), file), 'utf8').matchAll(/\.([a-z][A-Za-z]*)/g),
      ([, name]) => name!,
    ),
  );
  return [...new Set(names)];
};

/**
 * Run by the page before anything of us: names images, forms and plug-ins like all that a document, a window or a form has of its own, and
 * puts the mail into a form with fields of these names.
 */
const NAME_EVERYTHING = (names: readonly string[]): string => `{
  const make = (tag, name) => { const made = Document.prototype.createElement.call(document, tag); made.setAttribute('name', name); made.id = name; return made };
  const form = make('form', 'every');
  const mail = document.querySelector('article');
  const put = Element.prototype.append;
  const box = make('div', 'box');
  box.style.cssText = 'height:0;overflow:hidden';
  put.call(mail.parentElement, form);
  const fields = make('div', 'fields');
  fields.style.cssText = 'height:0;overflow:hidden';
  for (const name of ${JSON.stringify(names)}.filter((one) => one in Document.prototype || one in window || one in form)) {
    for (const tag of ['img', 'embed', 'form']) if (tag !== 'form' || name.length % 2) put.call(box, make(tag, name));
    put.call(fields, make('input', name));
  }
  put.call(form, mail, fields);
  put.call(Reflect.get(Document.prototype, 'body', document), box);
  window.isNamed = document.dispatchEvent !== Document.prototype.dispatchEvent && form.closest !== Element.prototype.closest;
}`;

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
  {
    name: 'hostile/every-name',
    async run(ctx) {
      const before = await ctx.tallies();
      const mail = EXAMPLE.BOUNCE.replaceAll('canary.gone', 'canary.every');
      const html = EXAMPLE.plain(`${mail}<script>${NAME_EVERYTHING(asked(ctx.session.name))}</script>`);
      const page = await ctx.open(
        EVERY_URL,
        { [EVERY_URL]: html },
        { viewport: { width: 1280, height: 900 } },
      );
      assert(
        await page.evaluate(() => (globalThis as unknown as { isNamed: boolean }).isNamed),
        'the page has named nothing over',
      );
      await ctx.expectMarks(page, EXAMPLE.ONE);
      const closed = (at: { x: number; y: number }) =>
        until(async () => !(await isCardOpen(page, at)), 'the card to go');
      const box = await openCard(page);
      await page.keyboard.press('Escape');
      await closed(box);
      assert(await ctx.inside.step(EVERY_URL, 1), 'the step found no mark');
      await page.bringToFront();
      await until(() => isCardOpen(page, box), 'the card of the step');
      await page.keyboard.press('Escape');
      await closed(box);
      await page.mouse.click(box.x, box.y);
      await until(() => isCardOpen(page, box), 'the card of the click');
      assert(await ctx.inside.explain(EVERY_URL, '552 5.2.2'), 'a selected text got no card');
      await ctx.expectCounted(before, 1);
    },
  },
];
