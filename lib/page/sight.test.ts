// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rootOf } from './roots.ts';
import { createSight } from './sight.ts';

const HEIGHT = 600;
let tops: Map<Element, number>;
let measured: Element[];
let moves: number;

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(window, 'innerHeight', 'get').mockReturnValue(HEIGHT);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    measured.push(this);
    return new DOMRect(0, tops.get(this)!, 100, 20);
  });
  tops = new Map();
  measured = [];
  moves = 0;
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function row(top: number) {
  const element = document.body.appendChild(document.createElement('p'));
  tops.set(element, top);
  return [element, { region: { element, root: rootOf(document), kind: 'row', spec: null } }] as const;
}

test('rows outside the window are measured once in five seconds, those inside each time', () => {
  const rows = [row(100), row(5_000)];
  const [[inside], [outside]] = rows as [(typeof rows)[0], (typeof rows)[0]];
  const inSight = createSight(() => moves);
  const look = () => {
    measured = [];
    const work = inSight(rows);
    for (;;) {
      const step = work.next();
      if (step.done) return [...step.value.keys()];
    }
  };

  expect(look()).toEqual([inside]);
  expect(measured).toEqual([inside, outside]);
  expect(look()).toEqual([inside]);
  expect(measured).toEqual([inside]);

  tops.set(outside, 200);
  expect(look()).toEqual([inside]);
  vi.advanceTimersByTime(5_000);
  expect(look()).toEqual([inside, outside]);

  tops.set(inside, -5_000);
  expect(look()).toEqual([outside]);
  tops.set(inside, 100);
  moves += 1;
  expect(look(), 'after a scroll').toEqual([inside, outside]);
});
