import { runSliced, whenIdle } from './slices.ts';

/** What is to be read of one element, begun or not. */
export type Work = {
  steps: Iterator<void>;
  /** Takes back what an unfinished reading has shown. */
  abandon(): void;
};

/**
 * What can wait: regions outside the window and the rest of giant ones. They are read one after another while the page rests; an
 * element that changed again has its new reading in place of the old.
 */
export function createBacklog(done: () => void, signal: AbortSignal) {
  const waiting = new Map<Element, Work>();
  let running = false;

  function* all(): Generator<void> {
    while (waiting.size > 0) {
      const [element, work] = waiting.entries().next().value!;
      // Looked at before each step: it may be taken out or begun anew meanwhile.
      while (waiting.get(element) === work) {
        if (work.steps.next().done) waiting.delete(element);
        yield;
      }
    }
    running = false;
    done();
  }

  return {
    put(element: Element, work: Work) {
      waiting.get(element)?.abandon();
      waiting.set(element, work);
      if (running) return;
      running = true;
      void runSliced(all(), signal, whenIdle);
    },
    /** The element is read now: what waited for it is out of date. */
    take(element: Element) {
      waiting.get(element)?.abandon();
      waiting.delete(element);
    },
  };
}
