import { now } from './clock.ts';
import { isOutOfSight } from './past-fields.ts';

/** Longest stretch of own work before the page gets the thread back, milliseconds. */
export const SLICE_MS = 8;
/** Work that can wait for the page to rest still gets a slice after so long, milliseconds. */
const IDLE_TIMEOUT_MS = 500;

/** Waits for a turn; answers how long it may last, milliseconds. */
export type Turn = () => Promise<number>;

type Tasks = { postTask?: (act: () => void, options: { priority: 'user-visible' }) => Promise<void> };

/**
 * Goes to the end of the page's own queue. Not `scheduler.yield()`: that returns before all that waits, and a page that works by
 * messages or timers would stand still until we are done.
 */
export const giveWay: Turn = async () => {
  const { scheduler } = globalThis as { scheduler?: Tasks };
  if (scheduler?.postTask) await scheduler.postTask(() => {}, { priority: 'user-visible' });
  else await new Promise<void>((done) => setTimeout(done, 0));
  return SLICE_MS;
};

/** Until then the page said it had nothing to do. */
let idleUntil = -Infinity;

/**
 * Waits until the page has nothing to do, for the rest of that time; a page out of sight loses no frames and is not waited for.
 * A long rest holds several turns, and the page has its own between them: Firefox announces few of them.
 */
export const whenIdle: Turn = async () => {
  if (typeof requestIdleCallback !== 'function' || isOutOfSight()) return giveWay();
  if (now() < idleUntil) {
    await giveWay();
    const left = idleUntil - now();
    if (left > 0) return Math.min(SLICE_MS, left);
  }
  return new Promise((done) =>
    requestIdleCallback(
      (deadline) => {
        const left = deadline.didTimeout ? 0 : deadline.timeRemaining();
        idleUntil = now() + left;
        done(deadline.didTimeout ? SLICE_MS : Math.min(SLICE_MS, left));
      },
      { timeout: IDLE_TIMEOUT_MS },
    ),
  );
};

let held: Promise<unknown> | null = null;

/** No work goes on before this has ended: what comes after the next `yield` needs it. */
export const holdSlices = (until: Promise<unknown>): void => {
  held = until.finally(() => (held = null));
};

/**
 * Runs a generator to its end in slices of `SLICE_MS`; each `yield` in it is a point where it may be interrupted. Stops
 * silently when the signal is aborted. The first slice runs at once, unless idle moments are waited for. Answers how long the work
 * itself took, milliseconds.
 */
export async function runSliced(
  work: Iterator<void>,
  signal: AbortSignal,
  turn: Turn = giveWay,
): Promise<number> {
  let spent = 0;
  let begun = now();
  let until = begun + SLICE_MS;
  if (turn !== giveWay) [begun, until] = await slice(turn);
  while (!signal.aborted) {
    const { done } = work.next();
    const at = now();
    if (!done && !held && at < until) continue;
    spent += at - begun;
    if (done) break;
    if (held) await held;
    [begun, until] = await slice(turn);
  }
  return spent;
}

/** When a turn begins and when it is over. */
async function slice(turn: Turn): Promise<[begun: number, until: number]> {
  const length = await turn();
  const begun = now();
  return [begun, begun + length];
}
