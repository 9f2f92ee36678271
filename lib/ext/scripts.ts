import { browser } from 'wxt/browser';
import { OVERLAY } from './script-files.ts';

/** Paths of built files as the browser's own interface is typed: it knows only what WXT found by itself. */
const built = (files: readonly string[]) => files.map((file) => `/${file}`) as never[];

/** Puts scripts of ours into one frame, in one call. False when the frame is gone or out of reach. */
export async function injectInto(tabId: number, frameId: number, files: readonly string[]): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: built(files),
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
    files: built([OVERLAY]),
    injectImmediately: true,
  });
}

/** Runs scripts of ours in every frame of a tab that may be reached; what the last returned in each, top frame first. */
export async function askFrames<T>(tabId: number, scripts: readonly string[]): Promise<T[]> {
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: built(scripts),
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

/** The number of the frame in such a name. */
export const frameOfName = (name: string): number => Number(name.split('/')[0]);
