// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { asIf } from '#tests/as-if.ts';
import { elementOf, inEditor } from './guard.ts';

afterEach(() => {
  asIf(document, { designMode: 'off' });
});

/** The text node that says "here". */
function here(html: string): Node {
  document.body.innerHTML = html;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (walker.currentNode.nodeValue === 'here') return walker.currentNode;
  throw new Error('nothing says "here"');
}

describe('what people write in is never read', () => {
  test.each([
    ['<div contenteditable>here</div>', true],
    ['<div contenteditable="true"><p><b>here</b></p></div>', true],
    ['<div contenteditable="plaintext-only">here</div>', true],
    ['<div contenteditable="false">here</div>', false],
    ['<div contenteditable><span contenteditable="false">here</span></div>', true],
    ['<div role="textbox"><p>here</p></div>', true],
    ['<div role="searchbox">here</div>', true],
    ['<textarea>here</textarea>', true],
    ['<select><option>here</option></select>', true],
    ['<div>here</div><div contenteditable>there</div>', false],
    ['<form><p>here</p><textarea>there</textarea></form>', false],
  ])('%s: %s', (html, is) => {
    expect(inEditor(here(html))).toBe(is);
  });

  test('nor a shadow root in it', () => {
    document.body.innerHTML = '<div contenteditable><x-part></x-part></div>';
    const root = document.querySelector('x-part')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>here</p>';
    expect(inEditor(root.querySelector('p')!.firstChild!)).toBe(true);
    expect(inEditor(root)).toBe(true);
  });

  test('nor a document that is one', () => {
    const node = here('<p>here</p>');
    expect(inEditor(node)).toBe(false);
    asIf(document, { designMode: 'on' });
    expect(inEditor(node)).toBe(true);
  });
});

test('a text belongs to its parent, a shadow root to its host', () => {
  const text = here('<p id="p">here</p>');
  const element = document.getElementById('p')!;
  const root = element.attachShadow({ mode: 'open' });
  expect(elementOf(text)).toBe(element);
  expect(elementOf(element)).toBe(element);
  expect(elementOf(root)).toBe(element);
  root.append('there');
  expect(elementOf(root.firstChild!)).toBe(element);
});
