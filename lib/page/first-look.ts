import { createWatcher, type Batch } from './observer.ts';
import { isDocument, past } from './past-fields.ts';
import { mayHoldBelow } from './prefilter.ts';
import { innerRoots, rootOf, type Root } from './roots.ts';
import { giveWay, runSliced } from './slices.ts';

/**
 * Waits until something on the page may hold a code, then calls back once. Before that it does nothing but look at the text of
 * what is new; a page at rest is not touched.
 */
export function awaitCandidate(
  doc: Document,
  mayHold: (text: string) => boolean,
  found: () => void,
  signal: AbortSignal,
): void {
  const done = new AbortController();
  const until = AbortSignal.any([signal, done.signal]);
  const seen = new WeakSet<Node>();

  const succeed = () => {
    if (until.aborted) return;
    done.abort();
    found();
  };

  function* look(element: Element): Generator<void> {
    if (yield* mayHoldBelow(element, mayHold)) succeed();
  }

  function* lookInside(element: Element): Generator<void> {
    for (const inner of innerRoots(element)) {
      if (!inner) yield;
      else yield* enter(inner);
    }
  }

  function* enter(root: Root): Generator<void> {
    if (seen.has(root.node)) return;
    seen.add(root.node);
    watcher.watch(root);
    const top = isDocument(root.node) ? past(root.doc, 'body') : null;
    for (const element of top ? [top] : past(root.node, 'children')) yield* look(element);
  }

  function* lookAgain(batch: Batch): Generator<void> {
    for (const element of batch.dirty) {
      yield* look(element);
      yield* lookInside(element);
    }
  }

  const watcher = createWatcher(lookAgain, until);

  function* begin(): Generator<void> {
    yield* enter(rootOf(doc));
    const top = past(doc, 'documentElement');
    if (top) yield* lookInside(top);
  }
  past(doc, 'addEventListener')(
    'load',
    (event) => {
      const target = event.target as Element;
      // A copy of us in there learns only after this event that its document was written anew.
      if (/^i?frame$/i.test(target.nodeName)) void giveWay().then(() => runSliced(lookInside(target), until));
    },
    { capture: true, signal: until },
  );
  void runSliced(begin(), until);
}
