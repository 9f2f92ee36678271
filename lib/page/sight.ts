import { now } from './clock.ts';
import { inWindow } from './in-window.ts';
import type { Region } from './region.ts';

/** What was outside the window is taken to be there for so long, milliseconds, unless the page is scrolled. */
const OUTSIDE_MS = 5_000;

type Rows<T> = Iterable<readonly [Element, T]>;

/**
 * Answers which of many rows can be seen. What was outside a moment ago is not measured again: a page that changes thousands of rows
 * a second would be asked for all their places each time. One that moves into the window by itself is found late, but found. `moves`
 * grows with each scroll.
 */
export function createSight(moves: () => number) {
  let outside = new WeakMap<Element, number>();
  let moved = moves();
  return function* <T extends { region: Region }>(rows: Rows<T>): Generator<void, Map<Element, T>> {
    if (moved !== moves()) {
      moved = moves();
      outside = new WeakMap();
    }
    const begun = now();
    const asked = [...rows].filter(([row]) => !(begun < outside.get(row)!));
    const seen = new Map<Element, T>();
    for (const [doc, part] of Map.groupBy(asked, ([, { region }]) => region.root.doc))
      for (const [row, one] of yield* inWindow(doc, new Map(part))) seen.set(row, one);
    for (const [row] of asked) if (!seen.has(row)) outside.set(row, begun + OUTSIDE_MS);
    return seen;
  };
}
