import { injectOverlay } from '#lib/ext/scripts.ts';

/** Reads a tab once, by the right that a click on the icon, the menu or the key gives for this page. */
export async function readTab(tabId: number): Promise<{ started: boolean; error?: string }> {
  try {
    await injectOverlay(tabId);
    return { started: true };
  } catch {
    // A page of the browser, a store, a viewer: closed to every extension.
    return { started: false, error: 'closed' };
  }
}
