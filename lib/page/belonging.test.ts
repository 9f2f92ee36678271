// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { belongingTo } from './belonging.ts';

/** What belongs to each message of a page. */
const belonging = (html: string): (string | undefined)[] => {
  document.body.innerHTML = html;
  const times = [...document.querySelectorAll('time')];
  return [...document.querySelectorAll('.m')].map((one) => belongingTo(one, times)?.textContent);
};

describe('the time that belongs to a message', () => {
  it('stands above each message of a flat page', () => {
    expect(belonging('<time>1</time><p class="m"></p><time>2</time><p class="m"></p>')).toEqual(['1', '2']);
  });

  it('stands in each of several messages built alike', () => {
    expect(
      belonging('<div class="m"><time>1</time></div><div class="m"><p><time>2</time></p></div>'),
    ).toEqual(['1', '2']);
  });

  it('stands in the head beside the body, above the time of what the body quotes', () => {
    expect(belonging('<div><time>1</time></div><div class="m"><p><time>2</time></p></div>')).toEqual(['1']);
  });

  it('serves all messages where there is but one', () => {
    expect(belonging('<p class="m"></p><p class="m"></p><time>1</time>')).toEqual(['1', '1']);
  });

  it('is none on a page without times', () => {
    expect(belonging('<p class="m"></p>')).toEqual([undefined]);
  });
});
