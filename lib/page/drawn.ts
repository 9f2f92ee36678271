import { past } from './past-fields.ts';

/** A page that draws no frame (in the background, or busy) is not waited for longer, milliseconds. */
const LONGEST_MS = 1_000;

/** Waits until a page that is still loading has drawn itself once: asking for places before that would make the browser lay it out for us. */
export async function drawn(doc: Document): Promise<void> {
  const view = past(doc, 'defaultView');
  if (past(doc, 'readyState') === 'complete' || past(doc, 'hidden') || !view) return;
  await new Promise<void>((done) => {
    const timer = setTimeout(done, LONGEST_MS);
    view.requestAnimationFrame(() => {
      clearTimeout(timer);
      // After the frame this call is part of.
      setTimeout(done, 0);
    });
  });
}
