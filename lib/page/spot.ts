import { measure } from './measure.ts';
import { past } from './past-fields.ts';
import type { Place } from './text-map.ts';

/** Width and height of a badge, CSS px (`.bl-badge`). */
export const BADGE_SIZE = 16;
/** How far a badge over a code reaches into its corner. */
const CORNER = { in: 4, rise: 9, fall: 7 };
/** Between text and a badge beside it. */
const BESIDE = 3;
/** Where in a badge text is looked for: letters are at least so narrow. */
const ACROSS = [1, 5.5, 10.5, 15];
const DOWN = [1, 8, 15];
/** So much of the text before and after a code is asked where its line begins and ends. */
const LINE_REACH = 400;

type Box = { left: number; top: number; right: number; bottom: number };
/** Upper left corner of a badge, from that of its code. */
export type Spot = { dx: number; dy: number };

type CaretDocument = Document & {
  caretPositionFromPoint?: (
    x: number,
    y: number,
    options?: { shadowRoots: ShadowRoot[] },
  ) => { offsetNode: Node; offset: number } | null;
};

/**
 * Where a badge may stand, best first: over the corner of its code, before it, behind its line (further out where lines are so
 * low that the badges of two would touch), before its line, under its corner.
 */
export function spotsAround(box: Box, line: { left: number; right: number }): Spot[] {
  const width = box.right - box.left;
  const middle = (box.bottom - box.top - BADGE_SIZE) / 2;
  return [
    { dx: width - CORNER.in, dy: -CORNER.rise },
    { dx: -BADGE_SIZE - BESIDE, dy: middle },
    { dx: line.right - box.left + BESIDE, dy: middle },
    { dx: line.right - box.left + BESIDE + BADGE_SIZE + BESIDE, dy: middle },
    { dx: line.left - box.left - BADGE_SIZE - BESIDE, dy: middle },
    { dx: width - CORNER.in, dy: box.bottom - box.top - CORNER.fall },
  ];
}

/** A spot for the badge of a code at which it covers no text of the page and no other badge; null when there is none. */
export function findSpot(
  doc: Document,
  shadowRoots: readonly ShadowRoot[],
  place: Place,
  box: Box,
  taken: readonly Box[],
): Spot | null {
  return (
    spotsAround(box, lineOf(place, box)).find((spot) => isFree(doc, shadowRoots, spot, box, taken)) ?? null
  );
}

/** Is nothing of the page under a badge at a spot? */
export function isFree(
  doc: Document,
  shadowRoots: readonly ShadowRoot[],
  { dx, dy }: Spot,
  box: Box,
  taken: readonly Box[],
): boolean {
  const left = box.left + dx;
  const top = box.top + dy;
  const { clientWidth, clientHeight } = past(doc, 'documentElement');
  if (left < 0 || top < 0 || left + BADGE_SIZE > clientWidth || top + BADGE_SIZE > clientHeight) return false;
  const overlaps = (other: Box) =>
    left < other.right &&
    left + BADGE_SIZE > other.left &&
    top < other.bottom &&
    top + BADGE_SIZE > other.top;
  if (taken.some(overlaps)) return false;
  return !DOWN.some((y) => ACROSS.some((x) => isInk(doc, shadowRoots, left + x, top + y)));
}

/** Where the line begins and ends on which a code stands, as far as its own text node tells. */
function lineOf({ startContainer: node, startOffset, endOffset, endContainer }: Place, box: Box) {
  const middle = (box.top + box.bottom) / 2;
  const end = endContainer === node ? endOffset : node.length;
  const around: Place = {
    startContainer: node,
    startOffset: Math.max(0, startOffset - LINE_REACH),
    endContainer: node,
    endOffset: Math.min(node.length, end + LINE_REACH),
  };
  let { left, right } = box;
  for (const rect of measure(around)) {
    if (rect.top > middle || rect.bottom < middle) continue;
    left = Math.min(left, rect.left);
    right = Math.max(right, rect.right);
  }
  return { left, right };
}

function isInk(doc: Document, shadowRoots: readonly ShadowRoot[], x: number, y: number): boolean {
  const caret = past(doc as CaretDocument, 'caretPositionFromPoint')?.(x, y, {
    shadowRoots: [...shadowRoots],
  });
  if (caret?.offsetNode.nodeType !== Node.TEXT_NODE) return false;
  const node = caret.offsetNode as Text;
  for (const at of [caret.offset - 1, caret.offset]) {
    if (at < 0 || at >= node.length || /\s/.test(node.substringData(at, 1))) continue;
    const letter = { startContainer: node, startOffset: at, endContainer: node, endOffset: at + 1 };
    const covers = ({ left, right, top, bottom }: DOMRect) =>
      x >= left && x <= right && y >= top && y <= bottom;
    if (measure(letter).some(covers)) return true;
  }
  return false;
}
