// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isOneOfMany } from './entries.ts';

const NOTICE =
  "I'm sorry to have to inform you that your message could not be delivered to one or more recipients.";
const CODED = `${NOTICE} host mx said: 550 5.1.1 User unknown`;
const ORDINARY = 'A paragraph that is long enough to be a message of its own, and tells of nothing at all.';

/** Is the first element in the body one of several messages? */
const firstIs = (html: string): boolean => {
  document.body.innerHTML = html;
  return isOneOfMany(
    document.body.firstElementChild!,
    (element) => element.textContent.length,
    (text) => text.includes('550'),
  );
};
const entry = (text: string) => `<i>x</i><p>${text}</p>`;

describe('one of several messages', () => {
  it.each([
    ['of one class', `<div class="post">${entry(ORDINARY)}</div><div class="post">${entry(CODED)}</div>`],
    [
      'of one class in wrappers of several',
      `<div class="odd"><div class="post">${entry(ORDINARY)}</div></div><div class="even"><div class="post">${entry(CODED)}</div></div>`,
    ],
    ['notices without a class', `<section>${entry(NOTICE)}</section><section>${entry(NOTICE)}</section>`],
    ['notices without parts, each with a code', `<pre>${CODED}</pre><hr><pre>${CODED}</pre>`],
  ])('%s', (_, html) => {
    expect(firstIs(html)).toBe(true);
  });

  it.each([
    ['alone', `<div class="post">${entry(CODED)}</div>`],
    ['built otherwise', `<div class="post">${entry(CODED)}</div><div class="foot">${entry(ORDINARY)}</div>`],
    [
      'paragraphs of one notice',
      `<p>${NOTICE}</p><p>${NOTICE}</p><p>host mx said: 550 5.1.1 User unknown</p>`,
    ],
    [
      'a notice and its report',
      `<pre>${CODED}</pre><pre>Reporting-MTA: dns; mx.shop.example; 550 5.1.1 ${ORDINARY}</pre>`,
    ],
    [
      'lines too short for a message',
      '<div class="r"><i>a</i><i>b</i></div><div class="r"><i>a</i><i>b</i></div>',
    ],
  ])('not: %s', (_, html) => {
    expect(firstIs(html)).toBe(false);
  });
});
