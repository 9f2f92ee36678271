import { boxOf, docOf, past, parentOf, shadowRootOf } from './past-fields.ts';

/** Distance between the points that are looked at, CSS px. */
const STEP = 40;
/** Where across the window they stand: messages and lists are seldom at the very edge. */
const ACROSS = [0.3, 0.7];
/** Up to so many are measured one by one, which costs less than the raster. */
const MEASURED = 2_000;
/** Elements beside a found one that are taken along: rows may be less high than a step. */
const BESIDE = 2;

/**
 * Which of many elements can be seen now: of thousands those under a raster of points, so that the cost does not grow with their
 * number; in a frame or close to a border one may be missed. Yields where the work may be interrupted.
 */
export function* inWindow<T>(
  doc: Document,
  wanted: ReadonlyMap<Element, T>,
): Generator<void, Map<Element, T>> {
  const seen = new Map<Element, T>();
  if (wanted.size <= MEASURED) {
    const height = past(doc, 'defaultView')?.innerHeight ?? 0;
    let measured = 0;
    for (const [element, found] of wanted) {
      const box = boxOf(element);
      // Most stand below: little is asked of them.
      if (box.top < height && box.bottom > 0 && docOf(element) === doc) seen.set(element, found);
      if (++measured % 64 === 0) yield;
    }
    return seen;
  }
  const asked = new Set<Element>();
  const take = (element: Element | null) => {
    if (element && wanted.has(element)) seen.set(element, wanted.get(element)!);
  };
  for (const element of raster(doc)) {
    for (let at = element; at && !asked.has(at); at = above(at)) {
      asked.add(at);
      if (!wanted.has(at)) continue;
      take(at);
      let before: Element | null = at;
      let after: Element | null = at;
      for (let n = 0; n < BESIDE; n++) {
        take((before = before?.previousElementSibling ?? null));
        take((after = after?.nextElementSibling ?? null));
      }
    }
    // Where thousands of elements stand side by side a point costs a millisecond.
    yield;
  }
  return seen;
}

/** The innermost elements that can be seen now, as far as the raster meets them. Yields where the work may be interrupted. */
export function* shownNow(doc: Document): Generator<void, Set<Element>> {
  const shown = new Set<Element>();
  for (const element of raster(doc)) {
    if (element) shown.add(element);
    yield;
  }
  return shown;
}

function* raster(doc: Document): Generator<Element | null> {
  const width = past(doc, 'documentElement').clientWidth;
  const height = past(doc, 'defaultView')?.innerHeight ?? 0;
  for (const part of ACROSS)
    for (let y = STEP / 2; y < height; y += STEP) yield elementAt(doc, width * part, y);
}

function elementAt(doc: Document, x: number, y: number): Element | null {
  let element = past(doc, 'elementFromPoint')?.(x, y) ?? null;
  for (let root = element && shadowRootOf(element); root; root = shadowRootOf(element!)) {
    const inner = root.elementFromPoint(x, y);
    if (!inner || inner === element) break;
    element = inner;
  }
  return element;
}

const above = (element: Element): Element | null =>
  parentOf(element) ?? (past(element, 'getRootNode')() as Partial<ShadowRoot>).host ?? null;
