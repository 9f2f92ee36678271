import { browser } from 'wxt/browser';

/** Why counting does not work at the moment, as a kind of `StoreError`; kept until a write succeeds. */
const KEY = 'failure';

/** Remembers a failure, or that the last write went well. Says whether that is news. */
export async function noteFailure(kind: string | null): Promise<boolean> {
  const before = await readFailure();
  if (before === kind) return false;
  if (kind === null) await browser.storage.session.remove(KEY);
  else await browser.storage.session.set({ [KEY]: kind });
  return true;
}

/** The failure of the last write, or null. Popup and dashboard show `ui.store.error.<kind>`. */
export async function readFailure(): Promise<string | null> {
  const stored = (await browser.storage.session.get(KEY)) as Record<string, string>;
  return stored[KEY] ?? null;
}
