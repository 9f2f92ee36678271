import { docOf, past } from './past-fields.ts';
import type { Place } from './text-map.ts';

const rulers = new WeakMap<Document, Range>();

/**
 * Client rectangles of a place. One live range a document serves all and is put away afterwards: a live range left in the
 * page would slow every change the page makes.
 */
export function measure(place: Place): readonly DOMRect[] {
  const doc = docOf(place.startContainer);
  if (!place.startContainer.isConnected || !place.endContainer.isConnected) return [];
  if (place.startOffset > place.startContainer.length || place.endOffset > place.endContainer.length)
    return [];
  let ruler = rulers.get(doc);
  if (!ruler) rulers.set(doc, (ruler = past(doc, 'createRange')()));
  ruler.setStart(place.startContainer, place.startOffset);
  ruler.setEnd(place.endContainer, place.endOffset);
  const rects = [...ruler.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
  ruler.setStart(doc, 0);
  ruler.collapse(true);
  return rects;
}
