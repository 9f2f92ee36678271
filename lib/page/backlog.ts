import type { Calm } from './calm.ts';
import { inWindow } from './in-window.ts';
import { docOf, isOutOfSight } from './past-fields.ts';
import { runSliced } from './slices.ts';

/** Pieces of an element that are read at once. */
const PIECES_AT_ONCE = 32;
/** What was read before and cannot be seen waits until nothing has changed for so long, milliseconds, … */
const REST_MS = 700;
/** … or for this long, where something changes all the time. */
const AGAIN_MS = 3_000;

/** What is to be read of one element, begun or not. */
export type Work = {
  steps: Iterator<void>;
  /** Takes back what an unfinished reading has shown. */
  abandon(): void;
};

/**
 * What can wait: regions outside the window and the rest of giant ones. They are read one after another while the page rests; an
 * element that changed again (`again`) has its new reading in place of the old. After a scroll what can be seen now is read first.
 * `done` is told when that, or all, has been read.
 */
export function createBacklog(calm: Calm, done: () => void, signal: AbortSignal) {
  const waiting = new Map<Element, Work>();
  /** Those of them that are read for the first time. */
  const unread = new Set<Element>();
  /** Works of which a part was read: they may not see what changes. */
  const begun = new WeakSet<Work>();
  let running = false;
  let changed = -Infinity;
  /** Something that waits has changed since the time was asked last: it is not asked for each of thousands of rows. */
  let touched = false;
  let moves = calm.moves();

  function* all(): Generator<void> {
    try {
      while (waiting.size > 0) {
        if (moves !== calm.moves()) yield* seen();
        const next = waiting.entries().next().value;
        if (next) yield* finish(...next);
      }
    } finally {
      running = false;
    }
    done();
  }

  function* finish(element: Element, work: Work): Generator<void> {
    // Looked at before each step: it may be taken out or begun anew meanwhile, and a scroll shows something else.
    while (waiting.get(element) === work && moves === calm.moves()) {
      if (isDone(element, work)) forget(element);
      yield;
    }
  }

  /** One that fails is not tried for ever. */
  const isDone = (element: Element, work: Work): boolean => {
    begun.add(work);
    try {
      return work.steps.next().done === true;
    } catch (error) {
      forget(element);
      throw error;
    }
  };

  function* seen(): Generator<void> {
    moves = calm.moves();
    let found = 0;
    for (const doc of new Set(Array.from(waiting.keys(), docOf))) {
      for (const [element, work] of yield* inWindow(doc, waiting)) {
        yield* finish(element, work);
        found += 1;
      }
    }
    if (found > 0) done();
  }

  const turn = async (): Promise<number> => {
    const end = performance.now() + AGAIN_MS;
    // Out of sight timers come late, and no frame is lost.
    while (unread.size === 0 && !isOutOfSight()) {
      const now = performance.now();
      if (touched) changed = now;
      touched = false;
      const left = Math.min(changed + REST_MS, end) - now;
      if (!(left > 0) || moves !== calm.moves()) break;
      await new Promise((done) => setTimeout(done, Math.min(left, REST_MS / 4)));
    }
    return calm.turn();
  };

  const put = (element: Element, work: Work, again = false) => {
    waiting.get(element)?.abandon();
    waiting.set(element, work);
    if (again) changed = performance.now();
    else unread.add(element);
    if (running) return;
    running = true;
    void runSliced(all(), signal, turn);
  };

  const forget = (element: Element) => {
    waiting.delete(element);
    unread.delete(element);
  };

  /** What waited for the element is out of date. */
  const take = (element: Element) => {
    waiting.get(element)?.abandon();
    forget(element);
  };

  /** Is it to be read again, and has that not begun? */
  const awaits = (element: Element): boolean => {
    const work = waiting.get(element);
    return work !== undefined && !begun.has(work) && !unread.has(element);
  };

  return {
    put,
    /** How many elements wait. */
    size: () => waiting.size,
    /** Does something wait that was never read? */
    isReading: () => unread.size > 0,
    awaits,
    /** What was read before has changed. True where its reading waits and has not begun: that will see the change. */
    again(element: Element): boolean {
      const is = awaits(element);
      touched ||= is;
      return is;
    },
    /** Reads an element now; of a giant one only the first pieces, and the rest waits. */
    *begin(element: Element, { steps, abandon }: Work): Generator<void> {
      take(element);
      for (let pieces = 1; !steps.next().done; pieces++) {
        if (pieces === PIECES_AT_ONCE) return put(element, { steps, abandon });
        yield;
      }
    },
  };
}
