import type { Site } from '#lib/sites/site.ts';
import type { Pass } from './finder.ts';
import { inEditor } from './guard.ts';
import { shownNow } from './in-window.ts';
import { past } from './past-fields.ts';
import type { Due } from './region.ts';
import { findRegions } from './regions.ts';
import type { Root } from './roots.ts';

/** What holds more elements is no row and no paragraph. */
const MANY_PARTS = 200;

/** Regions that can be seen now, as far as a raster of points meets them. Yields where the work may be interrupted. */
export function* shownRegions(
  doc: Document,
  roots: ReadonlyMap<Node, Root>,
  site: Site,
  pass: Pass,
  mayHold: (text: string) => boolean,
): Generator<void, Map<Element, Due>> {
  const due = new Map<Element, Due>();
  for (const element of yield* shownNow(doc)) {
    const root = roots.get(past(element, 'getRootNode')());
    // Between two rows a point meets all of the list.
    if (!root || past(element, 'getElementsByTagName')('*').length > MANY_PARTS || inEditor(element))
      continue;
    // The rows beside a row can wait.
    for (const found of findRegions(element, root, site, pass, mayHold, () => true)) {
      if (found) due.set(found.region.element, found);
      else yield;
    }
    yield;
  }
  return due;
}
