// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { blockOf, edgeOf } from './blocks.ts';

const first = (html: string): Element => {
  document.body.innerHTML = html;
  return document.body.querySelector('[x]') ?? document.body.firstElementChild!;
};

test.each([
  ['<br>', 'line'],
  ['<wbr>', 'none'],
  ['<b></b>', 'inline'],
  ['<span></span>', 'inline'],
  ['<img>', 'blank'],
  ['<button></button>', 'blank'],
  ['<p></p>', 'paragraph'],
  ['<pre></pre>', 'paragraph'],
  ['<div></div>', 'line'],
  ['<li></li>', 'line'],
  ['<x-mail></x-mail>', 'line'],
  ['<div role="cell"></div>', 'cell'],
  ['<span role="gridcell"></span>', 'cell'],
  ['<div role="row"></div>', 'line'],
  ['<table><tr><td x></td></tr></table>', 'cell'],
  ['<table><tr><th x></th></tr></table>', 'cell'],
  ['<table><tr x><td></td></tr></table>', 'line'],
])('the edge of %s is %s', (html, edge) => {
  expect(edgeOf(first(html))).toBe(edge);
});

test('a text belongs to the block around its inline elements', () => {
  first('<div x><p>Remote said: <b><i>550</i></b></p></div>');
  const text = document.querySelector('i')!.firstChild!;
  expect(blockOf(text)?.localName).toBe('p');
});

test('a text in the open belongs to none', () => {
  expect(blockOf(document.createTextNode('550'))).toBeNull();
});
