// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { mayHoldBelow } from './prefilter.ts';

const CODE = /550 5\.1\.1/;

/** The answer, and the longest text that was tested at once. */
function ask(body: string): { held: boolean; longest: number } {
  document.body.innerHTML = body;
  let longest = 0;
  const work = mayHoldBelow(document.body, (text) => {
    longest = Math.max(longest, text.length);
    return CODE.test(text);
  });
  for (;;) {
    const step = work.next();
    if (step.done) return { held: step.value, longest };
  }
}

describe('the first look', () => {
  const far = 'all is well here. '.repeat(40_000);

  it('sees a code split over elements', () => {
    expect(ask('<p>host said: 550 <b>5.1.1</b></p>').held).toBe(true);
    expect(ask('<p>nothing</p>').held).toBe(false);
  });

  it.each([
    ['one long text', `<pre>${far}550 5.1.1${far}</pre>`],
    ['a long text after many short ones', `${'<i>x</i>'.repeat(500)}<pre>${far}550 5.1.1</pre>`],
    ['a code split behind a long text', `<div>${far}<p>550 <b>5.1.1</b></p></div>`],
    ['a code where a piece ends', `<pre>${'.'.repeat(65_536 * 5 - 4)}550 5.1.1${far}</pre>`],
  ])('tests giant texts in pieces: %s', (_, body) => {
    const { held, longest } = ask(body);
    expect(held).toBe(true);
    expect(longest).toBeLessThan(150_000);
  });

  it('finds nothing in a giant text without a code', () => {
    expect(ask(`<main><pre>${far}</pre></main>`)).toMatchObject({ held: false });
  });
});
