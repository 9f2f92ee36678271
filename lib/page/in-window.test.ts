// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { asIf } from '#tests/as-if.ts';
import { inWindow, shownNow } from './in-window.ts';

/** Rows of a fixed height, one below the other, in a window that shows some: happy-dom lays nothing out. */
const ROW = 20;
const HEIGHT = 600;
const WIDTH = 1_000;

let rows: HTMLElement[];
let scrolled = 0;

beforeEach(() => {
  scrolled = 0;
  Object.defineProperty(document.documentElement, 'clientWidth', { value: WIDTH, configurable: true });
  asIf(document, { defaultView: window });
  vi.spyOn(window, 'innerHeight', 'get').mockReturnValue(HEIGHT);
  Object.assign(Document.prototype, {
    elementFromPoint: (_x: number, y: number) => rows[Math.floor((y + scrolled) / ROW)] ?? document.body,
  });
});
afterEach(() => vi.restoreAllMocks());

type Row = { at: number };

function show(count: number): Map<Element, Row> {
  document.body.innerHTML = '<i></i>'.repeat(count);
  rows = [...document.body.children] as HTMLElement[];
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return new DOMRect(0, rows.indexOf(this as HTMLElement) * ROW - scrolled, WIDTH, ROW);
  });
  return new Map(rows.map((row, at) => [row, { at }]));
}

function run<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

const seen = (wanted: Map<Element, Row>) =>
  Array.from(run(inWindow(document, wanted)).values(), ({ at }) => at).sort((a, b) => a - b);

/** The rows between two edges, as numbers. */
const between = (top: number, bottom: number) =>
  Array.from({ length: (bottom - top) / ROW }, (_, at) => top / ROW + at);

describe('which can be seen', () => {
  test('of some is measured, to the row', () => {
    const wanted = show(500);
    expect(seen(wanted)).toEqual(between(0, HEIGHT));
    scrolled = 4_000;
    expect(seen(wanted)).toEqual(between(4_000, 4_000 + HEIGHT));
  });

  test('of thousands is found by points, with those beside them, and none is measured', () => {
    const wanted = show(5_000);
    const measured = vi.fn(() => new DOMRect());
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(measured);
    scrolled = 40_000;
    expect(seen(wanted)).toEqual(expect.arrayContaining(between(40_000, 40_000 + HEIGHT)));
    expect(seen(wanted).length).toBeLessThan(HEIGHT / ROW + 5);
    expect(measured).not.toHaveBeenCalled();
  });

  test('is none of another document', () => {
    const wanted = show(3);
    const other = document.implementation.createHTMLDocument();
    expect(run(inWindow(other, wanted)).size).toBe(0);
  });

  test('reaches out of a shadow root to the row it stands in', () => {
    const wanted = show(5_000);
    const inner = document.createElement('b');
    rows[1]!.attachShadow({ mode: 'open' }).append(inner);
    Object.assign(rows[1]!.shadowRoot!, { elementFromPoint: () => inner });
    expect(seen(wanted)).toContain(1);
    expect(run(shownNow(document)).has(inner)).toBe(true);
  });
});
