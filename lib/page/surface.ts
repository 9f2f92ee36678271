import { siteFor } from '#lib/sites/index.ts';
import type { Site } from '#lib/sites/site.ts';
import { past } from './past-fields.ts';
import { addressOf } from './roots.ts';

/**
 * The surface a document belongs to. Self-hosted software is recognised by its page, but a mail's body may be a document of its
 * own in there: a frame that shows no surface belongs to the nearest page around it that does, as far as the origin lets us look.
 */
export function surfaceOf(doc: Document): Site {
  const own = siteAt(doc);
  if (own.kind !== 'generic') return own;
  try {
    for (
      let view = past(doc, 'defaultView');
      view && view.parent !== view;
      view = view.parent as Window & typeof globalThis
    ) {
      const site = siteAt(view.parent.document);
      if (site.kind !== 'generic') return site;
    }
  } catch {
    // A page of another origin is around it.
  }
  return own;
}

const siteAt = (doc: Document): Site =>
  siteFor(addressOf(doc), (selector) => past(doc, 'querySelector')(selector));
