/** So much own work is done without a wait, milliseconds: a page that shows something new is read at once. */
const BURST_MS = 50;
/** What goes beyond that may take one part in so many of the time. */
const SHARE = 200;
/** A page that does not change for so long has come to rest, milliseconds. */
const REST_MS = 300;
/** Longest wait, milliseconds: what changes before the reader's eyes is not old for longer. */
const LONGEST_MS = 500;

/** Spreads work over the time, so that a page which changes without end keeps its frames. */
export type Pace = {
  /** Own work was done, milliseconds. */
  spend(ms: number): void;
  /** Milliseconds to wait before more is done; `quiet`: so long nothing had changed before there was more to do. */
  wait(quiet: number): number;
};

/** What was spent is forgiven bit by bit, and at once when the page has rested: nothing needs to run for it. */
export function createPace(now: () => number = () => performance.now()): Pace {
  let spent = 0;
  let last = now();
  const forgive = () => {
    const at = now();
    spent = Math.max(0, spent - (at - last) / SHARE);
    last = at;
  };
  return {
    spend(ms) {
      forgive();
      spent += ms;
    },
    wait(quiet) {
      forgive();
      if (quiet > REST_MS) spent = 0;
      return Math.min(LONGEST_MS, Math.max(0, spent - BURST_MS) * SHARE);
    },
  };
}
