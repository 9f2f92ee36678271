import { browser } from 'wxt/browser';
import { askPage } from './messages.ts';
import { entryPlace, keptReports } from './reports.ts';

const keyOf = (tabId: number): string => `step:${tabId}`;

/**
 * Goes to the next or previous mark of a tab: in the frame where the last step ended, then in the frames after it, round
 * once. False when no frame has a mark.
 */
export async function stepMark(tabId: number, by: 1 | -1): Promise<boolean> {
  const frames = (await keptReports(tabId)).filter((it) => it.entries.length > 0).map((it) => it.frameId);
  if (frames.length === 0) return false;
  const stored = (await browser.storage.session.get(keyOf(tabId))) as Record<string, number>;
  const start = Math.max(frames.indexOf(stored[keyOf(tabId)] ?? frames[0]!), 0);
  for (let i = 0; i < frames.length; i++) {
    const frameId = frames[(start + i * by + frames.length * 2) % frames.length]!;
    const found = await askPage(tabId, 'page.step', { by }, frameId).then(
      (answer) => answer.found,
      () => false,
    );
    if (found) {
      await browser.storage.session.set({ [keyOf(tabId)]: frameId });
      return true;
    }
  }
  return false;
}

/** Forgets where the steps through a tab have ended. */
export const forgetSteps = (tabId: number): Promise<void> => browser.storage.session.remove(keyOf(tabId));

/** Scrolls to an entry of a tab's report and opens its card. False when it is gone. */
export async function gotoEntry(tabId: number, id: string): Promise<boolean> {
  const place = entryPlace(id);
  return askPage(tabId, 'page.goto', { id: place.id }, place.frameId).then(
    (answer) => answer.found,
    () => false,
  );
}
