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
 * when the page goes is handed over once more; what is lost even then is counted when the page is opened again.
 */
const RETRY_MS = [1_000, 5_000, 30_000];
/** That something was counted is told after so long, with what else was, milliseconds. */
const TELL_MS = 100;
/** Of more than this nothing is told: each answer of the background would have all the rest told again, which costs a page frames. */
const MAX_TOLD = 1_000;

/** The ways from a page to where its events are counted. */
export type WaysOut = {
  /** True once the background has counted them. */
  observed(observations: Observation[]): Promise<boolean>;
  /** Given where a tab that closes is not heard any more: tells what to count then, beside what was told before or (no `more`) in its place. */
  uncounted?: ((observations: Observation[], more: boolean) => void) | undefined;
  /** Waits so many milliseconds by another clock than the page's, which runs on while the page is out of sight. */
  wait(ms: number): Promise<unknown>;
};

/**
 * Sends each event of this session once. Events wait until their region has stood still; they are also sent when the page is
 * about to go or the session ends. The background counts an event once over all sessions, tabs and days.
 */
export function createCounter({ observed, uncounted, wait }: WaysOut, view: Window, signal: AbortSignal) {
  const waiting = new Map<Element, { due: number; events: readonly PageEvent[] }>();
  const sent = new Set<string>();
  /** Hands over a batch that is not known to be counted: it waits for its turn or its next time, or the background is being asked. */
  const open = new Map<() => Promise<void>, readonly Observation[]>();
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

  const pending = (): number => {
    let count = 0;
    for (const { length } of open.values()) count += length;
    for (const { events } of waiting.values()) count += events.length;
    return count;
  };
  let told = new Set<string>();
  let telling = false;
  const tell = () => {
    telling = false;
    if (pending() > MAX_TOLD) {
      if (told.size > 0) uncounted!([], false);
      told = new Set();
      return;
    }
    const all = new Map<string, Observation>();
    for (const one of [...open.values()].flat()) all.set(one.eventKey, one);
    for (const { events } of waiting.values()) for (const one of toSend(events)) all.set(one.eventKey, one);
    const keys = new Set(all.keys());
    const more = told.isSubsetOf(keys);
    if (more) for (const key of told) all.delete(key);
    told = keys;
    if (all.size > 0 || !more) uncounted!([...all.values()], more);
  };
  /** What this turn has changed is told together, before anything else may happen to the page. */
  const changed = () => {
    if (!uncounted || telling) return;
    telling = true;
    queueMicrotask(tell);
  };
  let counted: ReturnType<typeof setTimeout> | undefined;
  const tellCounted = () => {
    counted = undefined;
    tell();
  };
  const toSend = (events: readonly PageEvent[]) =>
    events
      .filter(({ tallied, observation }) => tallied && !sent.has(observation.eventKey))
      .map(({ observation }) => observation);

  const flush = async (now: number) => {
    const batch = new Map<string, Observation>();
    let next = Infinity;
    for (const [element, { due, events }] of waiting) {
      if (due > now + 20) {
        next = Math.min(next, due);
        continue;
      }
      waiting.delete(element);
      for (const observation of toSend(events)) batch.set(observation.eventKey, observation);
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
      if ((await observed(observations).catch(() => false)) || isLast) {
        open.delete(hand);
        if (uncounted) counted ??= setTimeout(tellCounted, TELL_MS);
        clearTimeout(due);
      } else if (mine === tries && open.has(hand)) {
        due = setTimeout(hand, RETRY_MS[Math.min(refusals++, RETRY_MS.length - 1)]);
      }
    };
    open.set(hand, observations);
    return async () => {
      if (tries === 0) await hand();
    };
  };

  const now = () => {
    for (const hand of open.keys()) void hand();
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
      changed();
    },
    /** The region is gone before it stood still: it was not a finished message. */
    forget(element: Element) {
      if (waiting.delete(element)) changed();
    },
  };
}
