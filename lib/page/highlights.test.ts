// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Category } from '#lib/smtp/catalogue/categories.ts';
import { createHighlights } from './highlights.ts';

/** What of the browser's painting is looked at: happy-dom paints nothing. */
class FakeHighlight extends Set<StaticRange> {
  constructor(...ranges: StaticRange[]) {
    super(ranges);
  }
}
const BOUNCED = 'bouncelens-invalid_address';
const FULL = 'bouncelens-mailbox_full';

let registry: Map<string, FakeHighlight>;
let life: AbortController;
let looksChanged: () => void = () => {};

beforeEach(() => {
  registry = new Map();
  life = new AbortController();
  document.adoptedStyleSheets = [];
  paintBy({ highlights: registry });
  vi.useFakeTimers();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Gives the document a window that paints by this. */
function paintBy(css: object): void {
  const view = {
    CSS: css,
    Highlight: FakeHighlight,
    CSSStyleSheet: window.CSSStyleSheet,
    document,
    getComputedStyle: window.getComputedStyle.bind(window),
    matchMedia: window.matchMedia.bind(window),
  };
  vi.spyOn(Document.prototype, 'defaultView', 'get').mockReturnValue(view as never);
}

const mark = (category: Category | null) => ({ category, range: {} as StaticRange });
const start = () =>
  createHighlights(
    document,
    { looks: () => ({}), onLooks: (changed) => (looksChanged = changed) },
    life.signal,
  )!;

describe('marks of a document', () => {
  test('are painted by category, exactly those that are shown', () => {
    const highlights = start();
    const [a, b, c] = [mark('Invalid address'), mark('Invalid address'), mark('Mailbox Full')] as const;
    highlights.show(new Set([a, b, c]));
    expect([...registry.keys()].sort()).toEqual([BOUNCED, FULL]);
    expect([...registry.get(BOUNCED)!]).toEqual([a.range, b.range]);
    highlights.show(new Set([b]));
    expect([...registry.keys()]).toEqual([BOUNCED]);
    expect([...registry.get(BOUNCED)!]).toEqual([b.range]);
  });

  test('that are added go into the highlight there is; one that leaves makes a new one', () => {
    const highlights = start();
    const [a, b] = [mark(null), mark(null)];
    highlights.show(new Set([a]));
    const first = registry.get('bouncelens-undecided');
    highlights.show(new Set([a, b]));
    expect(registry.get('bouncelens-undecided')).toBe(first);
    highlights.show(new Set([b]));
    expect(registry.get('bouncelens-undecided')).not.toBe(first);
  });

  test('leave a page without any untouched', () => {
    start().show(new Set());
    expect(document.adoptedStyleSheets).toEqual([]);
    expect(registry.size).toBe(0);
  });

  test('are gone when the signal fires, and the page’s own stay', () => {
    const own = new FakeHighlight();
    registry.set('search', own);
    const sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
    start().show(new Set([mark('Blocked')]));
    life.abort();
    expect([...registry]).toEqual([['search', own]]);
    expect(document.adoptedStyleSheets).toEqual([sheet]);
  });

  test('come back when the page took them away, but never in a loop', () => {
    const highlights = start();
    highlights.show(new Set([mark('Blocked')]));
    let repairs = 0;
    for (let ms = 0; ms < 10_000; ms += 20) {
      registry.clear();
      document.adoptedStyleSheets = [];
      highlights.repair();
      if (registry.size > 0) repairs++;
      vi.advanceTimersByTime(20);
    }
    expect(repairs).toBeGreaterThan(1);
    expect(repairs).toBeLessThan(10);
  });

  test('of a copy that ended without a word are put away', () => {
    registry.set(BOUNCED, new FakeHighlight());
    start();
    expect(registry.size).toBe(0);
  });

  test('follow the looks that were chosen', () => {
    const highlights = start();
    highlights.show(new Set([mark('Blocked')]));
    const replaced = vi.spyOn(CSSStyleSheet.prototype, 'replaceSync');
    looksChanged();
    expect(replaced).toHaveBeenCalledOnce();
  });
});

test('a browser without highlights paints nothing, and says so', () => {
  paintBy({});
  expect(createHighlights(document, { looks: () => ({}), onLooks: () => {} }, life.signal)).toBeNull();
});
