import type { Frame } from '#lib/ext/gate.ts';
import type { Observation } from '#lib/tally/observation.ts';

/** Closed tabs that are remembered: a page is heard after its tab has closed for moments only. */
const MOST_CLOSED = 100;

type Count = (site: string, observations: readonly Observation[], frame: Frame) => Promise<unknown>;

/**
 * What pages have read and do not know to be counted, until they know it or their tab closes: then it is counted here, because Firefox
 * takes no message from a tab that closes. What the page had handed over meanwhile is counted once, as always. In memory: should the
 * worker end in that second, it is counted when the page is opened again.
 */
export function holdUncounted(count: Count) {
  const held = new Map<number, Map<number, (() => Promise<unknown>)[]>>();
  const closed = new Set<number>();
  return {
    /** Beside what the frame told before, or in its place. */
    async hold(
      site: string,
      observations: readonly Observation[],
      frame: Frame,
      more: boolean,
    ): Promise<Record<string, never>> {
      const { tabId, frameId } = frame;
      const frames = held.get(tabId) ?? new Map<number, (() => Promise<unknown>)[]>();
      const parts = more ? (frames.get(frameId) ?? []) : [];
      if (observations.length > 0) parts.push(() => count(site, observations, frame));
      held.set(tabId, frames.set(frameId, parts));
      // Told as the tab closed, and heard after it.
      if (closed.has(tabId)) await this.count(tabId);
      return {};
    },
    /** The tab has closed. */
    async count(tabId: number): Promise<void> {
      closed.add(tabId);
      if (closed.size > MOST_CLOSED) closed.delete(closed.values().next().value!);
      const parts = [...(held.get(tabId)?.values() ?? [])].flat();
      held.delete(tabId);
      for (const part of parts) await part();
    },
  };
}
