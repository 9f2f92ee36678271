import type { Mark, Marks } from './marks.ts';
import { measure } from './measure.ts';
import { past } from './past-fields.ts';

/** How far from the ink a pointer still means the mark, CSS px. */
const SLACK = 2;

type CaretDocument = Document & {
  caretPositionFromPoint?: (
    x: number,
    y: number,
    options?: { shadowRoots: ShadowRoot[] },
  ) => { offsetNode: Node; offset: number } | null;
};

/**
 * The mark under a point, or null. The browser finds the text position; our own index knows its marks; the rectangles confirm,
 * because behind the end of a line the position snaps to the last letter. (`highlightsFromPoint` takes seconds on long texts.)
 */
export function markAtPoint(
  doc: Document,
  marks: Marks,
  shadowRoots: readonly ShadowRoot[],
  x: number,
  y: number,
): Mark | null {
  const caret = past(doc as CaretDocument, 'caretPositionFromPoint')?.(x, y, {
    shadowRoots: [...shadowRoots],
  });
  if (!caret) return null;
  for (const mark of marks.at(caret.offsetNode)) {
    const { startContainer, startOffset, endContainer, endOffset } = mark.place;
    if (caret.offsetNode === startContainer && caret.offset < startOffset) continue;
    if (caret.offsetNode === endContainer && caret.offset > endOffset) continue;
    const inside = (rect: DOMRect) =>
      x >= rect.left - SLACK && x <= rect.right + SLACK && y >= rect.top - SLACK && y <= rect.bottom + SLACK;
    if (measure(mark.place).some(inside)) return mark;
  }
  return null;
}
