/** Distance between the points that are looked at, CSS px: less than a row is high. */
const STEP = 16;
/** Where across the window they stand: messages and lists are seldom at the very edge. */
const ACROSS = [0.3, 0.7];

/**
 * Which of many elements can be seen now: those under a raster of points, so the cost does not grow with their number. Frames and
 * elements that only stand close to a border may be missed.
 */
export function inWindow<T>(doc: Document, wanted: ReadonlyMap<Element, T>): Map<Element, T> {
  const seen = new Map<Element, T>();
  const width = doc.documentElement.clientWidth;
  const height = doc.defaultView?.innerHeight ?? 0;
  const asked = new Set<Element>();
  for (const part of ACROSS) {
    for (let y = STEP / 2; y < height; y += STEP) {
      for (let at = elementAt(doc, width * part, y); at && !asked.has(at); at = above(at)) {
        asked.add(at);
        const found = wanted.get(at);
        if (found !== undefined) seen.set(at, found);
      }
    }
  }
  return seen;
}

function elementAt(doc: Document, x: number, y: number): Element | null {
  let element = doc.elementFromPoint?.(x, y) ?? null;
  while (element?.shadowRoot) {
    const inner = element.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === element) break;
    element = inner;
  }
  return element;
}

const above = (element: Element): Element | null =>
  element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
