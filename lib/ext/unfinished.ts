import { browser } from 'wxt/browser';

const KEY = 'unfinished';

/**
 * Does what an event asks for once. The browser may end the worker in the middle, and tells the event to no other: that it was begun
 * is noted for as long as the extension runs, and `finishLeft` of the next worker does it.
 */
export async function finish(act: () => Promise<unknown>): Promise<void> {
  // Without room for the note it is done all the same.
  await browser.storage.session.set({ [KEY]: true }).catch(() => {});
  await act();
  await browser.storage.session.remove(KEY);
}

/** At the start of a worker: does `act` where another was ended before it had finished. */
export async function finishLeft(act: () => Promise<unknown>): Promise<void> {
  const { [KEY]: left } = await browser.storage.session.get(KEY);
  if (left) await finish(act);
}
