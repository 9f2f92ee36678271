// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { generic } from '#lib/sites/generic.ts';
import { newPass } from './finder.ts';
import { findRegions } from './regions.ts';
import { rootOf } from './roots.ts';

const CODED =
  '<p>The mail could not be delivered, as we were told by the other side.</p><p>550 5.1.1 unknown</p>';
const POST = (id: string) => `<div class="post" id="${id}"><h3>Ann</h3><div>${CODED}</div></div>`;

const nameOf = (element: Element): string => element.id || element.localName;
const mayHold = (text: string) => text.includes('550');

/** The messages found in a part of the page by their ids, of those that have none by their tags; after each what is read with it. */
function messagesWithin(within: Element): string[] {
  const found = findRegions(within, rootOf(document), generic, newPass(null), mayHold, () => false);
  return [...found].flatMap((one) =>
    one ? [[one.region.element, ...(one.region.below ?? [])].map(nameOf).join('+')] : [],
  );
}

function messagesIn(html: string): string[] {
  document.body.innerHTML = html;
  return messagesWithin(document.body);
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

const NOTICE = (id: string, recipient = id) =>
  `<pre id="${id}">Your message could not be delivered to one or more recipients.\n${recipient}@corp.example: 550 5.1.1 unknown</pre>`;
const REPORT = (id: string, recipient: string) =>
  `<pre id="${id}">Reporting-MTA: dns; mx.shop.example\n\nFinal-Recipient: rfc822; ${recipient}@corp.example\nDiagnostic-Code: smtp; 550 5.1.1 unknown</pre>`;
const HEAD = '<h4>Undelivered Mail</h4><p><b>Date:</b> Fri, 20 Nov 2026 10:00:00 +0000</p>';

describe('the notices of a thread without an element around each', () => {
  it.each([
    ['are one each, for two recipients as well', `${NOTICE('a')}${NOTICE('b')}`, ['a', 'b']],
    [
      'are read with the report below',
      `${HEAD}${NOTICE('a')}${REPORT('ra', 'a')}<hr>${HEAD}${NOTICE('b')}${REPORT('rb', 'b')}`,
      ['a+ra', 'b+rb'],
    ],
    [
      'are read with the report under a rule, and the mail it returns',
      `${NOTICE('a')}<hr>${REPORT('ra', 'a')}<pre id="ma">Subject: 550 rooms</pre><hr>${NOTICE('b')}<hr>${REPORT('rb', 'b')}`,
      ['a+ra+ma', 'b+rb'],
    ],
    [
      'are read with the report under its name',
      `${NOTICE('a')}<p>Attachment: delivery report</p>${REPORT('ra', 'a')}${HEAD}${NOTICE('b')}`,
      ['a+ra', 'b'],
    ],
    [
      'are not read with an answer that has a head of its own',
      `${NOTICE('a')}${HEAD}<pre id="c">Ann: I saw 550 5.1.1 as well, when I wrote to another address of theirs.</pre>${HEAD}${NOTICE('b')}`,
      ['a', 'c', 'b'],
    ],
    [
      'nor with a text under a rule that is no report',
      `${NOTICE('a')}<hr><pre id="c">I saw 550 5.1.1 as well, when I wrote to another address of theirs.</pre><hr>${NOTICE('b')}`,
      ['a', 'c', 'b'],
    ],
  ])('%s', (_, html, wanted) => {
    expect(messagesIn(`<main>${html}</main>`)).toEqual(wanted);
  });

  it('are found again when only the report changes', () => {
    messagesIn(`<main>${NOTICE('a')}${REPORT('ra', 'a')}<hr>${NOTICE('b')}${REPORT('rb', 'b')}</main>`);
    expect(messagesWithin(document.querySelector('#rb')!)).toEqual(['b+rb']);
  });

  it('one alone is read with all of the page', () => {
    expect(messagesIn(`<main>${HEAD}${NOTICE('a')}${REPORT('ra', 'a')}</main>`)).toEqual(['body']);
  });
});
