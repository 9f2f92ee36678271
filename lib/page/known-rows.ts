import { elementOf } from './guard.ts';
import { parentOf } from './past-fields.ts';

/** A region that is read again as it is when something in it changes. */
type Known = { region: { element: Element; kind: 'row' | 'message' }; adapted: boolean };
type Regions = { get(at: Element): Known | undefined };

/** Which known row or selected message a text belongs to. */
export type KnownRows = {
  /** Null where what is around the text has to be found anew. */
  of(text: Node): Element | null;
  /** Texts may stand elsewhere by now, or other regions around them. */
  forget(): void;
};

/**
 * Answers which region a changed text belongs to. What was answered is remembered until it may no longer hold: a page may change
 * thousands of texts a second, and each step up from one costs more than all else that is done for it.
 */
export function createKnownRows(regions: Regions, rowsRead: Regions): KnownRows {
  let above = new WeakMap<Element, Known | undefined>();
  let rows = new WeakMap<Node, Element>();
  /** A first reading has it forgotten for each of thousands of rows. */
  let isEmpty = true;

  const climb = (element: Element): Element | null => {
    let row: Known | undefined;
    let region: Known | undefined;
    const path: Element[] = [];
    for (let at: Element | null = element; at; at = parentOf(at)) {
      region = regions.get(at);
      if (region) break;
      // A row that was read before may be part of a message by now: what is above it counts.
      const isRow = !row && (row = rowsRead.get(at)) !== undefined;
      if (isRow) path.length = 0;
      if (above.has(at)) {
        region = above.get(at);
        break;
      }
      if (!isRow) path.push(at);
    }
    for (const at of path) above.set(at, region);
    const known = region ?? row;
    return known && (known.adapted || known.region.kind === 'row') ? known.region.element : null;
  };

  return {
    of(text) {
      let row: Element | null | undefined = rows.get(text);
      if (row) return row;
      const element = elementOf(text);
      isEmpty = false;
      row = element && climb(element);
      if (row) rows.set(text, row);
      return row;
    },
    forget() {
      if (isEmpty) return;
      isEmpty = true;
      above = new WeakMap();
      rows = new WeakMap();
    },
  };
}
