import type { RowAt } from './observer.ts';
import { parentOf } from './past-fields.ts';

/** A region that is read again as it is when something in it changes. */
type Known = { region: { element: Element; kind: 'row' | 'message' }; adapted: boolean };

/**
 * Answers which known row or selected message an element belongs to; null where what is around it has to be found anew. For one batch:
 * what was asked above rows is remembered, so that thousands of cells do not climb to the root each.
 */
export function knownRows(
  regions: { get(at: Element): Known | undefined },
  rowsRead: { get(at: Element): Known | undefined },
): RowAt {
  const above = new Map<Element, Known | undefined>();
  return (element) => {
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
}
