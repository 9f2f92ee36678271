/** First and longest wait between two repairs of something the page keeps undoing, milliseconds. */
const FIRST_MS = 250;
const LONGEST_MS = 60_000;

/**
 * May a repair be made now? Each one doubles the wait until the next; a quiet minute forgets. No timer: who repairs asks when
 * something happens anyway, so a page that fights us never makes us busy.
 */
export function createBackoff(now: () => number = () => performance.now()): { allow(): boolean } {
  let wait = 0;
  let last = -Infinity;
  return {
    allow() {
      const passed = now() - last;
      if (passed < wait) return false;
      wait = passed > LONGEST_MS ? FIRST_MS : Math.min(LONGEST_MS, Math.max(FIRST_MS, wait * 2));
      last = now();
      return true;
    },
  };
}
