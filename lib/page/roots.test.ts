// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { asIf } from '#tests/as-if.ts';
import {
  announcePresence,
  attend,
  innerRoots,
  isGone,
  isHtml,
  onWrittenAnew,
  rootOf,
  unattended,
  type Root,
} from './roots.ts';

beforeEach(() => {
  document.body.innerHTML = '<div id="a"><div id="b"></div></div><div id="c"></div>';
});
const element = (id: string) => document.getElementById(id)!;
const rootsIn = (within: Element | Document) =>
  [...innerRoots(within)].filter((it): it is Root => it !== null);

describe('open shadow roots', () => {
  test('are found however deep they are nested', () => {
    const outer = element('b').attachShadow({ mode: 'open' });
    outer.innerHTML = '<p><span></span></p>';
    const inner = outer.querySelector('span')!.attachShadow({ mode: 'open' });
    expect(rootsIn(document).map(({ node }) => node)).toEqual([outer, inner]);
    expect(rootsIn(element('a')).map(({ node }) => node)).toEqual([outer, inner]);
    expect(rootsIn(element('c'))).toEqual([]);
  });

  test('closed ones are left alone', () => {
    element('b').attachShadow({ mode: 'closed' });
    expect(rootsIn(document)).toEqual([]);
  });
});

/** A frame as far as it is asked: happy-dom loads none. */
const frameOf = (contentDocument: Document | null): HTMLIFrameElement =>
  Object.defineProperty(document.createElement('iframe'), 'contentDocument', { value: contentDocument });

describe('the document of a frame', () => {
  test('is ours to read unless a copy of us is in there', () => {
    const inner = document.implementation.createHTMLDocument();
    expect(unattended(frameOf(inner))).toBe(inner);
    const life = new AbortController();
    announcePresence(inner, life.signal);
    expect(unattended(frameOf(inner))).toBeNull();
    life.abort();
    expect(unattended(frameOf(inner))).toBe(inner);
  });

  test('that is read from around it is left to a copy of us that comes', () => {
    const inner = document.implementation.createHTMLDocument();
    const left = vi.fn();
    attend(inner, left, new AbortController().signal);
    expect(unattended(frameOf(inner))).toBeNull();
    expect(left).not.toHaveBeenCalled();
    const life = new AbortController();
    announcePresence(inner, life.signal);
    expect(left.mock.calls).toEqual([[inner]]);
    life.abort();
    expect(unattended(frameOf(inner))).toBe(inner);
  });

  test.each([
    ['loading', 'https://mail.example/preview', false],
    ['interactive', 'https://mail.example/preview', true],
    ['loading', 'about:srcdoc', true],
    ['loading', document.URL, true],
  ])('that is %s at %s may be read: %s', (readyState, URL, isOurs) => {
    const inner = document.implementation.createHTMLDocument();
    asIf(inner, { readyState: readyState as DocumentReadyState, URL });
    expect(unattended(frameOf(inner))).toBe(isOurs ? inner : null);
  });

  test('is none where it may not be looked at, or is not there yet', () => {
    expect(unattended(frameOf(null))).toBeNull();
    const closed = {
      get contentDocument(): never {
        throw new DOMException('cross-origin', 'SecurityError');
      },
    };
    expect(unattended(closed as unknown as HTMLIFrameElement)).toBeNull();
  });
});

describe('a document whose root was replaced', () => {
  const replaceRoot = async (inner: Document) => {
    inner.documentElement.remove();
    inner.append(inner.createElement('html'));
    await new Promise((done) => setTimeout(done));
  };

  test('was written anew when nothing listens to it any more', async () => {
    const inner = document.implementation.createHTMLDocument();
    const written = vi.fn();
    const life = new AbortController();
    onWrittenAnew(inner, written, life.signal);
    const heard = new AbortController();
    announcePresence(inner, heard.signal);
    await replaceRoot(inner);
    expect(written).not.toHaveBeenCalled();
    heard.abort();
    await replaceRoot(inner);
    expect(written).toHaveBeenCalledOnce();
    life.abort();
    await replaceRoot(inner);
    expect(written).toHaveBeenCalledOnce();
  });
});

test('the root of a document of our own stands in no frame', () => {
  expect(rootOf(document)).toEqual({ node: document, doc: document, frame: null });
});

test('a document of which nothing can be asked any more has gone', () => {
  const dead = new Proxy(document, {
    get(): never {
      throw new TypeError("can't access dead object");
    },
  });
  expect(isGone(document)).toBe(false);
  expect(isGone(dead)).toBe(true);
});

test.each([
  ['text/html', true],
  ['application/xhtml+xml', true],
  ['text/plain', true],
  ['application/json', true],
  ['application/xml', false],
  ['text/xml', false],
  ['image/svg+xml', false],
])('a document of %s is HTML: %s', (contentType, holds) => {
  vi.spyOn(Document.prototype, 'contentType', 'get').mockReturnValue(contentType);
  expect(isHtml(document)).toBe(holds);
  vi.restoreAllMocks();
});
