import type { Case } from '../case.ts';
import { EXAMPLE } from './hostile.ts';

const URL = 'https://log.canary.example/form';
/** A form that is asked for one of these answers with its field of that name. */
const ASKED = ['parentElement', 'shadowRoot', 'matches', 'children', 'host'];

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
];
