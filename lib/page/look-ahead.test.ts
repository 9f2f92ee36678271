// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lookAhead } from './look-ahead.ts';

const LINE =
  'kim@corp.example: host mx.corp.example said: 550 5.1.1 User unknown (in reply to RCPT TO command)\n';
const PLAIN = 'All is well here, and nothing has come back since the day before yesterday.\n';
const MUCH = 4_000;

const text = (line: string, times = MUCH): string => `<pre>${line.repeat(times)}</pre>`;
const rows = (line: string): string => `<div>${line}</div>`.repeat(MUCH + 1);

/** A document that is on its way; what it holds and how far it has come is set by the test. */
function onItsWay(): { doc: Document; set(state: DocumentReadyState): void } {
  const doc = document.implementation.createHTMLDocument();
  let state: DocumentReadyState = 'loading';
  Object.defineProperty(Document.prototype, 'readyState', { get: () => state, configurable: true });
  return { doc, set: (now) => (state = now) };
}

describe('a page that is still on its way', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => {
    Reflect.deleteProperty(Document.prototype, 'readyState');
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  test.each<[string, string, boolean]>([
    ['a long text of bounces', text(LINE), true],
    ['many elements of them', rows(LINE), true],
    ['a long text without a code', text(PLAIN), false],
    ['many elements without a code', rows(PLAIN), false],
    ['one bounce', text(LINE, 1), false],
    ['nothing', '', false],
  ])('%s', (_, body, expected) => {
    const { doc } = onItsWay();
    doc.body.innerHTML = body;
    const found = vi.fn<() => void>();
    lookAhead(doc, found);
    vi.advanceTimersByTime(10_000);
    expect(found).toHaveBeenCalledTimes(expected ? 1 : 0);
  });

  test('is looked at again when more has come', () => {
    const { doc } = onItsWay();
    const found = vi.fn<() => void>();
    lookAhead(doc, found);
    vi.advanceTimersByTime(1_000);
    doc.body.innerHTML = text(LINE);
    vi.advanceTimersByTime(3_000);
    expect(found).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('is left alone once it has come', () => {
    const { doc, set } = onItsWay();
    const found = vi.fn<() => void>();
    lookAhead(doc, found);
    doc.body.innerHTML = text(LINE);
    set('interactive');
    vi.advanceTimersByTime(10_000);
    expect(found).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('costs a page that never ends a look in two seconds', () => {
    const { doc } = onItsWay();
    lookAhead(doc, () => {});
    const looks = vi.spyOn(Document.prototype, 'getElementsByTagName');
    vi.advanceTimersByTime(60_000);
    expect(looks.mock.calls.length).toBeLessThan(45);
    expect(looks.mock.calls.length).toBeGreaterThan(20);
  });
});
