// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { framedPicture, type PictureWords } from './picture-frame.ts';
import { wrapText } from './wrap-text.ts';

const LETTER = 6;
const measure = (text: string): number => text.length * LETTER;
const style = { paper: '#fff', ink: '#111', font: 'sans-serif', measure };

function plot(width: number, height: number): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  return svg;
}

const words: PictureWords = {
  title: 'Bounces by day',
  about: ['November 1 – 24, 2026 · Bounces: 1,234', 'Email service provider: Gmail, Yahoo'],
  legend: [
    { letter: 'B', name: 'Blocked 1,000', colour: '#d55e00' },
    { letter: 'F', name: 'Mailbox Full 234', colour: '#b17800' },
  ],
};

it('says what it shows: title, days, filters, legend', () => {
  const texts = [...framedPicture(plot(520, 190), words, style).querySelectorAll('text')].map(
    (it) => it.textContent,
  );
  expect(texts).toEqual([
    words.title,
    ...words.about,
    'B',
    'Blocked 1,000',
    'F',
    'Mailbox Full 234',
    'Bouncelens',
  ]);
});

it('takes its size from the drawing, not from a page that may not be laid out yet', () => {
  const inner = plot(520, 190);
  inner.getBoundingClientRect = () => new DOMRect(0, 0, 1000, 40);
  const picture = framedPicture(inner, words, style);
  expect([inner.getAttribute('width'), inner.getAttribute('height')]).toEqual(['520', '190']);
  expect(picture.getAttribute('width')).toBe('552');
  expect(picture.getAttribute('viewBox')).toBe(`0 0 552 ${picture.getAttribute('height')}`);
});

it('lets nothing run out of a narrow picture', () => {
  const width = 150;
  const picture = framedPicture(plot(width, 80), words, style);
  for (const text of picture.querySelectorAll('text:not([text-anchor])'))
    expect(Number(text.getAttribute('x')) + measure(text.textContent)).toBeLessThanOrEqual(width + 2 * 16);
  const lowest = Math.max(
    ...[...picture.querySelectorAll('text')].map((text) => Number(text.getAttribute('y'))),
  );
  expect(lowest).toBeLessThan(Number(picture.getAttribute('height')));
});

it.each([
  ['one two three', 8 * LETTER, ['one two', 'three']],
  ['at shop1.example, shop2.example', 19 * LETTER, ['at shop1.example,', 'shop2.example']],
  ['unbreakable', 3 * LETTER, ['unbreakable']],
  ['期間中の受信プロバイダー', 6 * LETTER, ['期間中の受信', 'プロバイダー']],
  ['', 100, []],
])('wraps %j', (text, width, lines) => {
  expect(wrapText(text, width, measure)).toEqual(lines);
});
