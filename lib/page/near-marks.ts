import type { Findings, Region } from './region.ts';
import type { Marks } from './marks.ts';

type Known = { region: Region; findings: Findings };

/** Which known regions have marks near the window. */
export function createNearMarks(
  regions: ReadonlyMap<Element, Known>,
  stages: { of(doc: Document): { marks: Pick<Marks, 'near'> } },
) {
  const has = (element: Element): boolean => {
    const known = regions.get(element);
    const near = known && stages.of(known.region.root.doc).marks.near();
    return known?.findings.marks.some((mark) => near?.has(mark)) ?? false;
  };
  return {
    has,
    /** Read before, and no mark of it stands near the window: a row that changes all the time is read once in a while. */
    isFar: (element: Element): boolean =>
      (regions.get(element)?.findings.marks.length ?? 0) > 0 && !has(element),
  };
}
