import { inEditor } from './guard.ts';
import { childNodesOf, isConnected, isDocument, parentOf, past, textOf, typeOf } from './past-fields.ts';
import type { Batch } from './observer.ts';
import type { Due, Known } from './region.ts';
import { isGone, type Root } from './roots.ts';

/** So many marks of a region are asked whether they still stand in the page: a giant one has thousands. */
const MAX_ASKED = 64;

/** What is asked of a session to find out what changed in its page. */
export type Looked = {
  roots(): Iterable<Root>;
  /** Regions with events, and rows that were read. */
  regions: ReadonlyMap<Element, Known>;
  rowsRead: { get(row: Element): Due | undefined };
  /** Regions with marks near the window. */
  near(): Iterable<Element>;
  /** Is a region to be read again anyway? */
  awaits(region: Element): boolean;
};

/**
 * Tells by its texts what changed in a page since it was asked last, as the observers tell it while they listen: regions as they are,
 * and what holds none as a whole. What has no text is not seen, and of what changed back nothing is known.
 */
export type Differences = {
  /** Where it looks. */
  roots(): Iterable<Root>;
  /** Of the whole page. */
  all(): Generator<void, Batch>;
  /** Of the regions near the window. */
  near(): Generator<void, Batch>;
  /** What holds all of the page. */
  tops(): Element[];
  /** A region is none any more: should it come back, it is new. Without one all that is kept is given up. */
  forget(region?: Element): void;
};

/** Texts by the element they stand in. */
type Texts = Map<Element, string>;

/** Keeps the texts it saw when it looked last. Each one is asked for once, as the browser joins it: a microsecond for a row. */
export function createDifferences({ roots, regions, rowsRead, near, awaits }: Looked): Differences {
  let texts: Texts = new Map();
  /** What stands beside the parts of an element that is looked at part by part. */
  let loose: Texts = new Map();

  const note = (element: Element, known: Due | undefined, before: Texts, batch: Batch) => {
    const text = textOf(element);
    if (before.get(element) !== text || isTornOff(known)) {
      if (known && (known.adapted || known.region.kind === 'row')) batch.stale.add(element);
      else if (!inEditor(element)) batch.dirty.add(element);
    }
    texts.set(element, text);
  };

  /** What holds regions is looked at part by part. */
  function* look(tops: Element[], holders: ReadonlySet<Element>, batch: Batch): Generator<void> {
    const [textsBefore, looseBefore] = [texts, loose];
    [texts, loose] = [new Map(), new Map()];
    const open = tops.reverse();
    let steps = 0;
    for (let element = open.pop(); element; element = open.pop()) {
      const known = regions.get(element) ?? rowsRead.get(element);
      if (known && awaits(element)) {
        // That reading will see it as it is then.
        const text = textsBefore.get(element);
        if (text !== undefined) texts.set(element, text);
      } else if (known || !holders.has(element)) note(element, known, textsBefore, batch);
      else {
        const text = looseTextOf(element, open);
        if ((looseBefore.get(element) ?? '') !== text && !inEditor(element)) batch.dirty.add(element);
        loose.set(element, text);
      }
      if (++steps % 32 === 0) yield;
    }
  }

  return {
    roots,
    *all() {
      const batch: Batch = { dirty: new Set(), stale: new Set(), removed: true };
      const holders = yield* holdersOf(regions.keys());
      yield* look(topsOf(roots()), holders, batch);
      return batch;
    },
    *near() {
      const batch: Batch = { dirty: new Set(), stale: new Set(), removed: false };
      for (const element of near()) {
        note(element, regions.get(element), texts, batch);
        yield;
      }
      return batch;
    },
    tops() {
      const documents = [...roots()].filter(({ node }) => isDocument(node) && !isGone(node));
      return documents.flatMap(({ doc }) => past(doc, 'documentElement') ?? []);
    },
    forget(region) {
      if (region) texts.delete(region);
      else [texts, loose] = [new Map(), new Map()];
    },
  };
}

/** What is looked at in the roots: of documents only what is shown. */
function topsOf(roots: Iterable<Root>): Element[] {
  const held = [...roots].filter(({ node }) => !isGone(node));
  return held.flatMap(({ node }) =>
    isDocument(node) ? (past(node, 'body') ?? []) : Array.from(past(node, 'children')),
  );
}

/** The text that stands in an element itself. Its children are put on the pile, the first one on top. */
function looseTextOf(element: Element, pile: Element[]): string {
  let text = '';
  // A copy: the page moves them about while it has its turns.
  for (const child of childNodesOf(element).reverse()) {
    const type = typeOf(child);
    if (type === Node.ELEMENT_NODE) pile.push(child as Element);
    else if (type === Node.TEXT_NODE) text = (child as Text).data + text;
  }
  return text.trim();
}

/** Does a mark of a region stand in what has left the page, though the text is the same? */
const isTornOff = (known: Due | Known | undefined): boolean =>
  known !== undefined &&
  'findings' in known &&
  known.findings.marks.slice(0, MAX_ASKED).some(({ place }) => !isConnected(place.startContainer));

/** Everything around regions. */
function* holdersOf(regions: Iterable<Element>): Generator<void, ReadonlySet<Element>> {
  const holders = new Set<Element>();
  let steps = 0;
  for (const region of regions) {
    for (let at = parentOf(region); at && !holders.has(at); at = parentOf(at)) holders.add(at);
    if (++steps % 64 === 0) yield;
  }
  return holders;
}
