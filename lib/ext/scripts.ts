import { browser } from 'wxt/browser';

/** The small content script, and the engine it asks for. */
export const OVERLAY = 'content-scripts/overlay.js' as const;
export const ENGINE = 'engine.js' as const;

/** Puts the engine into one frame. False when the frame is gone or out of reach. */
export async function injectEngine(tabId: number, frameId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [`/${ENGINE}` as never],
      injectImmediately: true,
    });
    return true;
  } catch {
    return false;
  }
}

/**
 * Puts the content script into every frame of a tab that may be reached; an older copy there ends itself.
 *
 * @throws Error of the browser when the page is closed to extensions ("Cannot access …").
 */
export async function injectOverlay(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: [`/${OVERLAY}` as never],
    injectImmediately: true,
  });
}

/** Runs a script of ours in every frame of a tab that may be reached; what each returned, top frame first. */
export async function askFrames<T>(tabId: number, script: string): Promise<T[]> {
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: [`/${script}` as never],
      injectImmediately: true,
    });
    return results
      .sort((a, b) => a.frameId - b.frameId)
      .flatMap(({ result }) => (result === undefined ? [] : [result as T]));
  } catch {
    return [];
  }
}

/** The documents alive in a tab as "frameId" or "frameId/documentId"; null when the tab may not be looked at. */
export async function livingFrames(tabId: number): Promise<Set<string> | null> {
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => true,
      injectImmediately: true,
    });
    return new Set(results.map((result) => frameName(result.frameId, result.documentId)));
  } catch {
    return null;
  }
}

/** Names a document: the frame's number is reused after a navigation, the document's is not. */
export const frameName = (frameId: number, documentId: string | null | undefined): string =>
  documentId ? `${frameId}/${documentId}` : String(frameId);
