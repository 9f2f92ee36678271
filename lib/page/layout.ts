/** Gap between mark and card, and between card and the edge of the window, CSS px. */
const GAP = 6;
const EDGE = 8;

type Box = { left: number; top: number; right: number; bottom: number };

/** A card that gets less height than this above or below goes beside the mark, CSS px: its first advice has to be seen. */
const LEAST = 320;

/**
 * Where a card goes: under the mark, above it when there is more room, beside it in a window too low for either; always
 * inside the window.
 *
 * @returns left and top in CSS px, and the height that is left for the card.
 */
export function placeCard(
  mark: Box,
  card: { width: number; height: number },
  window: { width: number; height: number },
): { left: number; top: number; maxHeight: number } {
  const below = window.height - mark.bottom - GAP - EDGE;
  const above = mark.top - GAP - EDGE;
  const whole = window.height - 2 * EDGE;
  const right = mark.right + GAP;
  const left = mark.left - GAP - card.width;
  if (Math.max(below, above) < Math.min(card.height, LEAST)) {
    const fitsRight = right + card.width <= window.width - EDGE;
    if (fitsRight || left >= EDGE) {
      const height = Math.min(card.height, whole);
      const top = Math.max(EDGE, Math.min(mark.top, window.height - height - EDGE));
      return { left: fitsRight ? right : left, top, maxHeight: whole };
    }
  }
  const under = card.height <= below || below >= above;
  const maxHeight = Math.max(80, Math.min(under ? below : above, whole));
  const height = Math.min(card.height, maxHeight);
  const wanted = under ? mark.bottom + GAP : mark.top - GAP - height;
  return {
    left: Math.max(EDGE, Math.min(mark.left, window.width - card.width - EDGE)),
    top: Math.max(EDGE, Math.min(wanted, window.height - height - EDGE)),
    maxHeight,
  };
}

/** Is any of a box inside the window? */
export const isOnScreen = (box: Box, window: { width: number; height: number }): boolean =>
  box.bottom > 0 && box.right > 0 && box.top < window.height && box.left < window.width;
