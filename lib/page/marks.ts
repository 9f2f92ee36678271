import type { Category } from '#lib/smtp/catalogue/categories.ts';
import type { Diagnosis } from '#lib/smtp/diagnosis.ts';
import type { Highlights } from './highlights.ts';
import { measure } from './measure.ts';
import { createNearness } from './nearness.ts';
import { past } from './past-fields.ts';
import { runSliced } from './slices.ts';
import type { Place } from './text-map.ts';

/** One marked place in the page. */
export type Mark = {
  /** Of the page entry it belongs to. */
  entry: string;
  category: Category | null;
  diagnosis: Diagnosis;
  place: Place;
  range: StaticRange;
  /** The row or block it stands in: what is watched for coming near the viewport. */
  anchor: Element;
  /** Place of its region among the others; what was read later counts as standing behind. */
  order?: number;
};

/** Most ranges registered at once: in Chromium every frame with a change pays about 8 microseconds for each. */
export const MAX_PAINTED = 300;
/** Above this many anchors a standing IntersectionObserver costs more than looking when scrolling has ended. */
const MAX_WATCHED = 3_000;
/** An anchor with more marks than this is too tall to be shown or hidden as a whole. */
const MAX_IN_ANCHOR = 64;
/** Of the marks near the viewport of a giant page every so-manieth is measured. */
const MEASURED_EVERY = 16;
/** Silence after the last scroll event before the marks of giant pages are looked up anew, milliseconds. */
const SCROLL_END_MS = 120;

/** The marks of one document: which exist, and which are painted because they are near the viewport. */
export type Marks = {
  /** `order`: where their region stands among the others. */
  add(marks: readonly Mark[], order: number): void;
  /** Their region has been found anew at another place among the others. */
  reorder(marks: readonly Mark[], order: number): void;
  remove(marks: readonly Mark[]): void;
  /** A region was read anew. What stands where it stood is not painted anew, and the browser is not asked again where it is. */
  replace(old: readonly Mark[], fresh: readonly Mark[], order: number): void;
  /** After a batch of changes: paints what is near. */
  flush(): void;
  /** In text order. */
  all(): readonly Mark[];
  /** Marks that start in a text node. */
  at(node: Node): readonly Mark[];
  near(): ReadonlySet<Mark>;
  size(): number;
};

/** The marks of a page: painted near the screen, found by place, counted. `highlights` is null where the browser has none. */
export function createMarks(
  doc: Document,
  highlights: Highlights | null,
  onChange: () => void,
  signal: AbortSignal,
): Marks {
  const byAnchor = new Map<Element, Set<Mark>>();
  const byNode = new WeakMap<Node, Mark[]>();
  let crowded = 0;
  let size = 0;
  let painted: Set<Mark> = new Set();
  let sorted: Mark[] | null = null;
  let glancing = new AbortController();
  let scrollTimer: ReturnType<typeof setTimeout> | undefined;
  let scrolled = 0;
  /** Marks came or went since the last painting. */
  let stale = true;

  const paint = (marks: Set<Mark>) => {
    stale = false;
    painted = marks;
    highlights?.show(marks);
    highlights?.repair();
    onChange();
  };
  const giant = () => byAnchor.size > MAX_WATCHED || crowded > 0;

  const nearness = createNearness(
    doc,
    () => byAnchor.keys(),
    () => paintNear(),
    signal,
  );

  const paintNear = () => {
    const marks = new Set<Mark>();
    for (const anchor of nearness.near) for (const mark of byAnchor.get(anchor) ?? []) marks.add(mark);
    if (marks.size > MAX_PAINTED) glance();
    else paint(marks);
  };

  const all = () => (sorted ??= inTextOrder(byAnchor));

  /** Looks once for the marks near the viewport: they stand in text order, so two binary searches find them. */
  const glance = () => {
    glancing.abort();
    glancing = new AbortController();
    void runSliced(look(doc, all(), paint), AbortSignal.any([signal, glancing.signal]));
  };

  /** One timer a scroll, not one an event. */
  const rested = () => {
    const left = scrolled + SCROLL_END_MS - performance.now();
    scrollTimer = left > 0 ? setTimeout(rested, left) : undefined;
    if (left <= 0) glance();
  };

  past(doc, 'addEventListener')(
    'scroll',
    () => {
      if (size === 0 || (!giant() && painted.size <= MAX_PAINTED && nearness.isWatching())) return;
      scrolled = performance.now();
      scrollTimer ??= setTimeout(rested, SCROLL_END_MS);
    },
    { capture: true, passive: true, signal },
  );
  signal.addEventListener('abort', () => {
    clearTimeout(scrollTimer);
    glancing.abort();
  });

  const marks: Marks = {
    add(marks, order) {
      for (const mark of marks) {
        mark.order = order;
        let set = byAnchor.get(mark.anchor);
        if (!set) {
          byAnchor.set(mark.anchor, (set = new Set()));
          nearness.add(mark.anchor);
        }
        if (set.size === MAX_IN_ANCHOR) crowded += 1;
        set.add(mark);
        const list = byNode.get(mark.range.startContainer);
        if (list) list.push(mark);
        else byNode.set(mark.range.startContainer, [mark]);
        const { endContainer } = mark.range;
        if (endContainer !== mark.range.startContainer) {
          byNode.set(endContainer, [...(byNode.get(endContainer) ?? []), mark]);
        }
      }
      size += marks.length;
      sorted = null;
      stale = true;
    },
    reorder(marks, order) {
      for (const mark of marks) mark.order = order;
      sorted = null;
    },
    remove(marks) {
      for (const mark of marks) {
        const set = byAnchor.get(mark.anchor);
        if (!set?.delete(mark)) continue;
        if (set.size === MAX_IN_ANCHOR) crowded -= 1;
        size -= 1;
        painted.delete(mark);
        for (const node of [mark.range.startContainer, mark.range.endContainer]) {
          const left = byNode.get(node)?.filter((other) => other !== mark) ?? [];
          if (left.length > 0) byNode.set(node, left);
          else byNode.delete(node);
        }
        if (set.size > 0) continue;
        byAnchor.delete(mark.anchor);
        nearness.remove(mark.anchor);
      }
      sorted = null;
      stale = true;
    },
    replace(old, fresh, order) {
      keepRanges(old, fresh);
      marks.add(fresh, order);
      marks.remove(old);
    },
    flush() {
      if (size <= MAX_PAINTED) {
        nearness.stop();
        paint(
          new Set(
            (function* () {
              for (const set of byAnchor.values()) yield* set;
            })(),
          ),
        );
        return;
      }
      if (giant()) {
        nearness.stop();
        glance();
        return;
      }
      nearness.look();
      // What is painted stays until it is known what is near: all was painted while there were few.
      if (stale && nearness.isKnown()) paintNear();
      else highlights?.repair();
    },
    all,
    at: (node) => byNode.get(node) ?? [],
    near: () => painted,
    size: () => size,
  };
  return marks;
}

/** Ranges are what is painted: the same place keeps its own. */
function keepRanges(old: readonly Mark[], fresh: readonly Mark[]): void {
  const kept = new Map<Node, StaticRange[]>();
  for (const { range } of old) {
    const list = kept.get(range.startContainer);
    if (list) list.push(range);
    else kept.set(range.startContainer, [range]);
  }
  for (const mark of fresh)
    mark.range =
      kept.get(mark.range.startContainer)?.find((range) => isSame(range, mark.range)) ?? mark.range;
}

const isSame = (a: StaticRange, b: StaticRange): boolean =>
  a.startOffset === b.startOffset && a.endContainer === b.endContainer && a.endOffset === b.endOffset;

function inTextOrder(byAnchor: ReadonlyMap<Element, ReadonlySet<Mark>>): Mark[] {
  const marks = [...byAnchor.values()].flatMap((set) => Array.from(set));
  // Comparing places among thousands of siblings takes a second; regions were found in text order.
  if (marks.length > MAX_WATCHED) return marks.sort(byOrder);
  return marks.sort((a, b) => {
    const first = a.range.startContainer;
    const second = b.range.startContainer;
    if (first === second) return a.range.startOffset - b.range.startOffset;
    return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
}

function byOrder(a: Mark, b: Mark): number {
  const apart = (a.order ?? 0) - (b.order ?? 0);
  if (apart !== 0 || a.range.startContainer !== b.range.startContainer) return apart;
  return a.range.startOffset - b.range.startOffset;
}

function* look(doc: Document, marks: readonly Mark[], paint: (marks: Set<Mark>) => void): Iterator<void> {
  const height = past(doc, 'defaultView')?.innerHeight ?? 0;
  const margin = height / 2;
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const rect = measure(marks[middle]!.place)[0];
    // What is not rendered has no place; it goes with what stands above.
    if (!rect || rect.bottom < -margin) low = middle + 1;
    else high = middle;
    yield;
  }
  const found = new Set<Mark>();
  for (let at = low; at < marks.length && found.size < MAX_PAINTED; at++) {
    // A rectangle in a long text costs half a millisecond: some marks too many are cheaper.
    if ((at - low) % MEASURED_EVERY === 0) {
      const rect = measure(marks[at]!.place)[0];
      if (rect && rect.top > height + margin) break;
      yield;
    }
    found.add(marks[at]!);
  }
  paint(found);
}
