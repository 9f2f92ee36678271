/** Longest stretch of own work before the page gets the thread back, milliseconds. */
export const SLICE_MS = 8;

type Scheduler = { yield?: () => Promise<void> };

/** Gives the page a turn: `scheduler.yield()` keeps our place in the queue where the browser has it. */
export function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.yield ? scheduler.yield() : new Promise((done) => setTimeout(done, 0));
}

/**
 * Runs a generator to its end in slices of `SLICE_MS`; each `yield` in it is a point where it may be interrupted. Stops
 * silently when the signal is aborted. The first slice runs at once.
 */
export async function runSliced(work: Iterator<void>, signal: AbortSignal): Promise<boolean> {
  let until = performance.now() + SLICE_MS;
  while (!signal.aborted) {
    if (work.next().done) return true;
    if (performance.now() < until) continue;
    await giveWay();
    until = performance.now() + SLICE_MS;
  }
  return false;
}
