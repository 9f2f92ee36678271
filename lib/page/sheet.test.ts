// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { CATEGORIES } from '#lib/smtp/catalogue/categories.ts';
import { HIGHLIGHT_NAMES, highlightName, isDark, markCss } from './sheet.ts';

test('each category has a name of its own, and so has what is not decided', () => {
  expect(new Set(HIGHLIGHT_NAMES).size).toBe(CATEGORIES.length + 1);
  expect(highlightName('Mailbox Full')).toBe('bouncelens-mailbox_full');
  expect(highlightName(null)).toBe('bouncelens-undecided');
});

test.each([[true], [false]])('every name has a rule on a ground that is dark (%s)', (dark) => {
  const css = markCss(dark, {});
  for (const name of HIGHLIGHT_NAMES) expect(css).toContain(`::highlight(${name}){text-decoration:`);
});

test('on paper nothing is marked', () => {
  const [, print = ''] = markCss(false, {}).split('@media print');
  for (const name of HIGHLIGHT_NAMES) expect(print).toContain(`::highlight(${name})`);
  expect(print).toContain('text-decoration:none;background-color:transparent');
});

describe('the ground of a page', () => {
  const ground = (body: string, inner = ''): boolean => {
    document.body.setAttribute('style', body);
    document.body.innerHTML = `<main style="${inner}"></main>`;
    return isDark(window, document.querySelector('main'));
  };
  test.each([
    ['white', 'background-color: rgb(255, 255, 255)', '', false],
    ['black', 'background-color: rgb(0, 0, 0)', '', true],
    ['dark blue', 'background-color: rgb(20, 20, 90)', '', true],
    ['yellow', 'background-color: rgb(255, 255, 0)', '', false],
    [
      'dark under a clear one',
      'background-color: rgb(0, 0, 0)',
      'background-color: rgba(255, 255, 255, 0)',
      true,
    ],
    [
      'light over a dark one',
      'background-color: rgb(0, 0, 0)',
      'background-color: rgb(250, 250, 250)',
      false,
    ],
    ['not told', '', '', false],
  ])('%s', (_, body, inner, dark) => {
    expect(ground(body, inner)).toBe(dark);
  });
});
