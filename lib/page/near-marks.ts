import type { Mark, Marks } from './marks.ts';
import { firstAround } from './past-fields.ts';
import type { Known } from './region.ts';

/** Which known regions have marks near the window. */
export function createNearMarks(
  regions: ReadonlyMap<Element, Known>,
  stages: { of(doc: Document): { marks: Pick<Marks, 'near'> }; near(): Iterable<Mark> },
) {
  const has = (element: Element): boolean => {
    const known = regions.get(element);
    const near = known && stages.of(known.region.root.doc).marks.near();
    return known?.findings.marks.some((mark) => near?.has(mark)) ?? false;
  };
  return {
    has,
    /** All regions with marks near the window, each once. */
    regions(): Set<Element> {
      const found = new Set<Element>();
      // By the row or block: the text itself may have left the page.
      for (const { anchor } of stages.near()) {
        const known = firstAround(anchor, (at) => regions.get(at));
        if (known) found.add(known.region.element);
      }
      return found;
    },
    /** Read before, and no mark of it stands near the window: a row that changes all the time is read once in a while. */
    isFar: (element: Element): boolean =>
      (regions.get(element)?.findings.marks.length ?? 0) > 0 && !has(element),
  };
}
