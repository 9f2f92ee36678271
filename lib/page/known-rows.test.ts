// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { createKnownRows } from './known-rows.ts';

type Known = { region: { element: Element; kind: 'row' | 'message' }; adapted: boolean };

const known = (element: Element, kind: 'row' | 'message', adapted = false): Known => ({
  region: { element, kind },
  adapted,
});

/** A text in an element, the same each time. */
const textIn = (element: Element): Node =>
  [...element.childNodes].find(({ nodeType }) => nodeType === Node.TEXT_NODE) ??
  element.appendChild(document.createTextNode('x'));

/** The body of a page and the regions its elements with `data-known` are: kind, and whether a selector found them. */
function page(html: string) {
  document.body.innerHTML = html;
  const named = (attribute: string) => {
    const found = new Map<Element, Known>();
    for (const element of document.querySelectorAll(`[${attribute}]`)) {
      const [kind, by] = element.getAttribute(attribute)!.split(' ');
      found.set(element, known(element, kind as 'row', by === 'adapted'));
    }
    return found;
  };
  const rows = createKnownRows(named('data-region'), named('data-read'));
  return (selector: string) => rows.of(textIn(document.querySelector(selector)!))?.id ?? null;
}

const CASES: [string, string, Record<string, string | null>][] = [
  [
    'rows of a log, with a bounce in them or without',
    '<div><p id="r1" data-region="row"><b id="a"></b></p><p id="r2" data-read="row"><b id="b"></b><b id="c"></b></p><p id="n"></p></div>',
    { '#a': 'r1', '#b': 'r2', '#c': 'r2', '#r2': 'r2', '#n': null, div: null },
  ],
  [
    'a message that a selector found, and one that the text told',
    '<div id="m1" data-region="message adapted"><p><b id="a"></b></p></div><div id="m2" data-region="message"><p><b id="b"></b></p></div>',
    { '#a': 'm1', '#b': null },
  ],
  [
    'a row that belongs to a message by now is found anew with it',
    '<div id="m" data-region="message"><ul><li id="r1" data-read="row"><b id="a"></b></li><li id="r2" data-read="row"><b id="b"></b></li></ul></div>',
    { '#a': null, '#b': null },
  ],
  [
    'a row in a selected message is read with the message',
    '<div id="m" data-region="message adapted"><ul><li id="r" data-read="row"><b id="a"></b></li></ul></div>',
    { '#a': 'm' },
  ],
  [
    'the innermost row counts',
    '<div id="o" data-read="row"><p id="i" data-read="row"><b id="a"></b></p><i id="b"></i></div>',
    { '#a': 'i', '#b': 'o' },
  ],
];

it.each(CASES)('%s', (_, html, wanted) => {
  const ask = page(html);
  // Twice: what was remembered answers as what was climbed.
  for (let time = 0; time < 2; time++)
    for (const [selector, id] of Object.entries(wanted)) expect(ask(selector), selector).toBe(id);
});

it('answers what it answered until it is told to forget', () => {
  document.body.innerHTML = '<p id="a">x</p><p id="b"></p>';
  const [a, b] = [document.querySelector('#a')!, document.querySelector('#b')!];
  const read = new Map<Element, Known>([a, b].map((element) => [element, known(element, 'row')]));
  const regions = new Map<Element, Known>();
  const rows = createKnownRows(regions, read);
  const text = a.firstChild!;
  expect(rows.of(text)).toBe(a);
  b.append(text);
  expect(rows.of(text)).toBe(a);
  rows.forget();
  expect(rows.of(text)).toBe(b);
  // A message has grown around it.
  regions.set(document.body, known(document.body, 'message'));
  rows.forget();
  expect(rows.of(text)).toBe(null);
});
