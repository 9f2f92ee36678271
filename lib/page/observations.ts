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
 * Waits between attempts when the background does not answer or the disk is full; the last one repeats. What is refused when the page
 * goes is handed over once more; what is refused even then is counted when the page is opened again.
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
  /** Sends a batch again that the background did not take; each waits for its time. */
  const refused = new Set<() => void>();
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
    for (let at = 0; at < all.length; at += MAX_BATCH) await deliver(all.slice(at, at + MAX_BATCH));
  };

  const deliver = async (observations: Observation[], attempt = 0) => {
    if (sent.size > MAX_SENT) sent.clear();
    for (const { eventKey } of observations) sent.add(eventKey);
    const isLast = signal.aborted;
    if ((await send(observations).catch(() => false)) || isLast) return;
    const again = () => {
      clearTimeout(due);
      refused.delete(again);
      void deliver(observations, attempt + 1);
    };
    const due = setTimeout(again, RETRY_MS[Math.min(attempt, RETRY_MS.length - 1)]);
    refused.add(again);
    // The page went while the background was asked.
    if (signal.aborted) again();
  };

  const now = () => {
    for (const again of refused) again();
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
