// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { mapText } from '#lib/page/text-map.ts';
import { diagnose } from '#lib/smtp/index.ts';
import { mutate, pages, random, TIMES } from './mutate.ts';

const PAGES = pages().map((html) =>
  html.replace(/<(script|style|iframe)[\s\S]*?<\/\1>/gi, '').replace(/<link\b/gi, '<i'),
);
const TAGS = [
  'p',
  'div',
  'b',
  'span',
  'br',
  'td',
  'tr',
  'table',
  'pre',
  'wbr',
  'a',
  'li',
  'template',
  'input',
];

/** A stretch of a real page with tags put in where they do not belong. */
function fragment(next: () => number): string {
  const page = PAGES[Math.floor(next() * PAGES.length)]!;
  const from = Math.floor(next() * page.length);
  let html = mutate(page.slice(from, from + 600), PAGES, next);
  for (let n = 0; n < 4; n++) {
    const at = Math.floor(next() * html.length);
    const tag = TAGS[Math.floor(next() * TAGS.length)]!;
    html = `${html.slice(0, at)}<${next() < 0.3 ? '/' : ''}${tag}${next() < 0.1 ? ' contenteditable' : ''}>${html.slice(at)}`;
  }
  return html;
}

const folded = (text: string): string => text.replace(/[\s\u00a0\u00ad\u200b-\u200d\u2060\ufeff]/g, '');

test('the way back from a finding leads to its own words', { timeout: 90_000 * TIMES }, () => {
  const next = random(77);
  let places = 0;
  for (let n = 0; n < 1_500 * TIMES; n++) {
    const html = fragment(next);
    document.body.innerHTML = html;
    const map = mapText([document.body]);
    for (const { span, hits } of diagnose(map.text, { place: 'page' }))
      for (const { start, end } of [span, ...hits]) {
        const place = map.placeOf(start, end);
        if (!place) continue;
        places += 1;
        const { startContainer, startOffset, endContainer, endOffset } = place;
        const why = JSON.stringify(html);
        expect(startOffset, why).toBeLessThanOrEqual(startContainer.data.length);
        expect(endOffset, why).toBeLessThanOrEqual(endContainer.data.length);
        const words = map.text.slice(start, end).trim();
        if (startContainer === endContainer)
          expect(folded(startContainer.data.slice(startOffset, endOffset)), why).toBe(folded(words));
        else expect(folded(startContainer.data.slice(startOffset)), why).not.toBe('');
      }
  }
  expect(places).toBeGreaterThan(200);
});

test('reading takes steps in proportion to the nodes, however they are nested', () => {
  const steps = (html: string): number => {
    document.body.innerHTML = html;
    // On the prototype: what is asked of a document goes past names that a page has given to it.
    const make = Document.prototype.createTreeWalker;
    let count = 0;
    Document.prototype.createTreeWalker = function (this: Document, ...args: Parameters<typeof make>) {
      const walker = make.apply(this, args);
      const { nextNode } = walker;
      walker.nextNode = function (this: TreeWalker) {
        count += 1;
        return nextNode.call(walker);
      };
      return walker;
    };
    try {
      mapText([document.body]);
    } finally {
      Document.prototype.createTreeWalker = make;
    }
    return count;
  };
  for (const unit of ['<p>550 5.1.1</p>', '550<wbr>', '<b>5', '<table><tr><td>421 4.7.0', '<br><br> ']) {
    const one = steps(unit.repeat(100));
    expect(one).toBeGreaterThan(0);
    expect(steps(unit.repeat(200))).toBeLessThanOrEqual(3 * one);
  }
});
