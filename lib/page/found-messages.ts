import { firstAround, parentOf } from './past-fields.ts';
import type { Region } from './region.ts';

type Found = { region: Region; adapted: boolean };

/** A message that was found by its text, without an adapter. */
export const isFoundMessage = ({ adapted, region }: Found): boolean => !adapted && region.kind === 'message';

/** Messages inside an element that were found before it grew around them: what they hold is the outer one's now, and is not marked twice. */
export function foundWithin<K extends Found>(outer: Element, regions: ReadonlyMap<Element, K>): K[] {
  const found: K[] = [];
  if (regions.size === 0) return found;
  for (const inner of outer.getElementsByTagName('*')) {
    const known = regions.get(inner);
    if (known && isFoundMessage(known)) found.push(known);
  }
  return found;
}

/** The other way round: an element inside a found message that is known and was read with it. */
export function isWithinFound(inner: Element, regions: ReadonlyMap<Element, Found>): boolean {
  const outer = parentOf(inner);
  const around = outer && firstAround(outer, (at) => regions.get(at));
  return around !== null && (isFoundMessage(around) || isWithinFound(around.region.element, regions));
}
