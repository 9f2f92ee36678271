// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { allWithin, docOf, fits, isDocument, parentOf, past, shadowRootOf } from './past-fields.ts';

/** What Chromium does and happy-dom does not: a form's fields hide what every element can be asked for. */
function formWithFields(): HTMLFormElement {
  document.body.innerHTML = '<div><form><input><p>550 5.1.1</p></form></div>';
  const form = document.querySelector('form')!;
  const field = form.querySelector('input')!;
  for (const name of ['parentElement', 'shadowRoot', 'matches', 'querySelectorAll'])
    Object.defineProperty(form, name, { value: field });
  return form;
}

let form: HTMLFormElement;
beforeEach(() => {
  form = formWithFields();
});

test('climbing from inside a form arrives, whatever its fields are called', () => {
  const way: string[] = [];
  for (let at = parentOf(form.querySelector('p')!); at; at = parentOf(at)) way.push(at.localName);
  expect(way).toEqual(['form', 'div', 'body', 'html']);
});

test('a field is no shadow root, no answer to a selector and no list', () => {
  expect(shadowRootOf(form)).toBeNull();
  expect(fits(form, 'div > form')).toBe(true);
  expect(fits(form, 'p')).toBe(false);
  expect(Array.from(allWithin(form, '*'), (element) => element.localName)).toEqual(['input', 'p']);
});

test('an open shadow root is found', () => {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  expect(shadowRootOf(host)).toBe(root);
});

test('the document of a form is no field', () => {
  expect(docOf(form)).toBe(document);
  expect(docOf(document)).toBe(document);
  expect(past(form, 'matches')('div > form')).toBe(true);
});

/** What both browsers do and happy-dom does not: an image's name hides what the document can be asked for. */
test.each(['body', 'URL', 'createTreeWalker'] as const)(
  'an image called %s does not stand in for what the document has under that name',
  (name) => {
    const { body, URL } = document;
    const image = document.createElement('img');
    Object.defineProperty(document, name, { value: image, configurable: true });
    try {
      expect(document[name]).toBe(image);
      expect(isDocument(document)).toBe(true);
      expect(docOf(body)).toBe(document);
      expect(past(document, 'body')).toBe(body);
      expect(past(document, 'URL')).toBe(URL);
      expect(past(document, 'createTreeWalker')(body).currentNode).toBe(body);
    } finally {
      Reflect.deleteProperty(document, name);
    }
  },
);

test('a shadow root is asked as well', () => {
  const root = document.createElement('div').attachShadow({ mode: 'open' });
  root.append(document.createElement('b'));
  expect(past(root, 'children')[0]?.localName).toBe('b');
});
