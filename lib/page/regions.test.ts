// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { generic } from '#lib/sites/generic.ts';
import { newPass } from './finder.ts';
import { findRegions } from './regions.ts';
import { rootOf } from './roots.ts';

const CODED =
  '<p>The mail could not be delivered, as we were told by the other side.</p><p>550 5.1.1 unknown</p>';
const POST = (id: string) => `<div class="post" id="${id}"><h3>Ann</h3><div>${CODED}</div></div>`;

/** The ids of the messages found in a page, of those that have none their tag. */
function messagesIn(html: string): string[] {
  document.body.innerHTML = html;
  const mayHold = (text: string) => text.includes('550');
  const found = findRegions(document.body, rootOf(document), generic, newPass(null), mayHold, () => false);
  return [...found].flatMap((one) => (one ? [one.region.element.id || one.region.element.localName] : []));
}

describe('the messages of a page no adapter knows', () => {
  it('is one where there is but one', () => {
    expect(messagesIn(`<main><nav>550 open</nav>${POST('a')}</main>`)).toEqual(['body']);
  });

  it('are one each where they stand beside one another', () => {
    expect(messagesIn(`<main>${POST('a')}${POST('b')}</main>`)).toEqual(['a', 'b']);
  });

  it('are told apart through what is wrapped around each', () => {
    const wrapped = (id: string, name: string) => `<div id="${id}" class="${name}">${POST('')}</div>`;
    expect(messagesIn(`<main>${wrapped('a', 'odd')}${wrapped('b', 'even')}</main>`)).toEqual(['a', 'b']);
  });

  it('the first keeps its whole text where the answers stand in a part of their own', () => {
    expect(
      messagesIn(
        `<main><div id="first"><h3>Ann</h3><div>${CODED}</div></div><div id="answers">${POST('a')}${POST('b')}</div></main>`,
      ),
    ).toEqual(['first', 'a', 'b']);
  });
});
