import { past } from './past-fields.ts';
import { whenIdle, type Turn } from './slices.ts';

/** Silence after the last scroll event that ends a scroll, milliseconds. */
const SCROLL_END_MS = 120;
/** A page that scrolls without end (a log that follows its last line) is still read, a slice after so long, milliseconds. */
const LONGEST_MS = 1_000;

/** Turns for work that can wait. */
export type Calm = {
  /** An idle moment, and none while the reader scrolls: frames are what a scroll needs. */
  turn: Turn;
  /** Grows with each scroll. */
  moves(): number;
};

/** Follows the scrolling of a document until the signal fires. */
export function createCalm(doc: Document, signal: AbortSignal): Calm {
  let last = -Infinity;
  let moves = 0;
  const note = () => {
    last = performance.now();
    moves += 1;
  };
  past(doc, 'addEventListener')('scroll', note, { capture: true, passive: true, signal });
  return {
    async turn() {
      const begun = performance.now();
      for (;;) {
        const now = performance.now();
        const left = Math.min(last + SCROLL_END_MS, begun + LONGEST_MS) - now;
        if (!(left > 0)) return whenIdle();
        await new Promise((done) => setTimeout(done, left));
      }
    },
    moves: () => moves,
  };
}
