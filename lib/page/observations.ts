import type { Observation } from '#lib/tally/observation.ts';
import { past } from './past-fields.ts';
import type { PageEvent } from './region.ts';

/** A text must stand still this long before it is counted: a message that is still being rendered is not yet one event. */
const SETTLE_MS = 700;
/** Most keys that are remembered as sent: a log that is followed for weeks does not fill the memory. The background knows them all. */
const MAX_SENT = 50_000;
/** Most observations in one message. */
const MAX_BATCH = 250;
/**
 * Waits between attempts when the background does not answer or the disk is full; the last one repeats. What is not known to be counted
 * when the page goes is handed over once more; what is lost even then (Firefox takes nothing from a tab that closes) is counted when the
 * page is opened again.
 */
const RETRY_MS = [1_000, 5_000, 30_000];

export type SendObservations = (observations: Observation[]) => Promise<boolean>;

/** Waits so many milliseconds by another clock than the page's. */
export type Wait = (ms: number) => Promise<unknown>;

/**
 * Sends each event of this session once. Events wait until their region has stood still; they are also sent when the page is
 * about to go or the session ends. The background counts an event once over all sessions, tabs and days.
 */
export function createCounter(send: SendObservations, wait: Wait, view: Window, signal: AbortSignal) {
  const waiting = new Map<Element, { due: number; events: readonly PageEvent[] }>();
  const sent = new Set<string>();
  /** Hands over a batch that is not known to be counted: it waits for its turn or its next time, or the background is being asked. */
  const open = new Set<() => Promise<void>>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let plans = 0;

  const plan = (ms: number) => {
    clearTimeout(timer);
    const mine = ++plans;
    const act = () => {
      if (mine !== plans || signal.aborted) return;
      plans += 1;
      void flush(performance.now());
    };
    timer = setTimeout(act, ms);
    // Behind another tab a page's timers come late: by a second, by fifteen in Firefox once the page was busy, by a minute
    // in Chromium after a while. Whoever comes first acts.
    if (past(view.document, 'hidden')) wait(ms).then(act, () => {});
  };

  const flush = async (now: number) => {
    const batch = new Map<string, Observation>();
    let next = Infinity;
    for (const [element, { due, events }] of waiting) {
      if (due > now + 20) {
        next = Math.min(next, due);
        continue;
      }
      waiting.delete(element);
      for (const { tallied, observation } of events) {
        if (tallied && !sent.has(observation.eventKey)) batch.set(observation.eventKey, observation);
      }
    }
    if (next < Infinity) plan(next - now);
    const all = [...batch.values()];
    const batches: ReturnType<typeof deliver>[] = [];
    for (let at = 0; at < all.length; at += MAX_BATCH) batches.push(deliver(all.slice(at, at + MAX_BATCH)));
    for (const first of batches) await first();
  };

  /** Takes a batch into what is to be counted; the answer hands it over for the first time, unless the page went before. */
  const deliver = (observations: Observation[]) => {
    if (sent.size > MAX_SENT) sent.clear();
    for (const { eventKey } of observations) sent.add(eventKey);
    let due: ReturnType<typeof setTimeout> | undefined;
    let tries = 0;
    let refusals = 0;
    const hand = async () => {
      clearTimeout(due);
      // Handed over again meanwhile: the last answer decides on the next time.
      const mine = ++tries;
      const isLast = signal.aborted;
      if ((await send(observations).catch(() => false)) || isLast) {
        open.delete(hand);
        clearTimeout(due);
      } else if (mine === tries && open.has(hand)) {
        due = setTimeout(hand, RETRY_MS[Math.min(refusals++, RETRY_MS.length - 1)]);
      }
    };
    open.add(hand);
    return async () => {
      if (tries === 0) await hand();
    };
  };

  const now = () => {
    for (const hand of open) void hand();
    void flush(Infinity);
  };
  view.addEventListener('pagehide', now, { signal });
  past(view.document, 'addEventListener')('visibilitychange', () => past(view.document, 'hidden') && now(), {
    signal,
  });
  const end = () => {
    clearTimeout(timer);
    now();
  };
  signal.addEventListener('abort', end, { once: true });

  return {
    /** The events a region holds now; replaces what it held before. */
    put(element: Element, events: readonly PageEvent[]) {
      waiting.set(element, { due: performance.now() + SETTLE_MS, events });
      if (waiting.size === 1) plan(SETTLE_MS);
    },
    /** The region is gone before it stood still: it was not a finished message. */
    forget(element: Element) {
      waiting.delete(element);
    },
  };
}
