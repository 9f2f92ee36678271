import { parentOf } from './past-fields.ts';

/**
 * Of several places of a page that say the same ("Date", a `<time>`), given in text order, the one that belongs to a message: the
 * last one above it, as the messages of a flat archive have it, unless that stands in a neighbor built alike, which is another
 * message; then its own.
 */
export function belongingTo<E extends Element>(message: Element, places: readonly E[]): E | null {
  const next = firstNotBefore(message, places);
  const above = places[next - 1];
  if (above && !isInNeighborLike(message, above)) return above;
  const own = places[next];
  return own && message.contains(own) ? own : (places[0] ?? null);
}

/** Index of the first place that does not stand before an element; a page may have thousands of both. */
function firstNotBefore(element: Element, places: readonly Element[]): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isInNeighborLike(message: Element, place: Element): boolean {
  let at: Element | null = place;
  const around = parentOf(message);
  while (at && parentOf(at) !== around) at = parentOf(at);
  return (
    at !== null &&
    at.localName === message.localName &&
    (at.getAttribute('class') ?? '') === (message.getAttribute('class') ?? '')
  );
}
