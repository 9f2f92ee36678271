import { browser } from 'wxt/browser';
import type { ToBackground, ToPage } from './protocol.ts';

/** What is asked and what is answered under a key of a table of `protocol.ts`. */
export type Request<Table, Key extends keyof Table> = Table[Key] extends [infer R, unknown] ? R : never;
export type Answer<Table, Key extends keyof Table> = Table[Key] extends [unknown, infer A] ? A : never;

/** Nobody answered: the extension was reloaded under the page, the tab is gone, or the site refuses scripts. */
export class Unanswered extends Error {
  constructor(type: string, cause?: unknown) {
    super(`no answer to ${type}`, { cause });
    this.name = 'Unanswered';
  }
}

/**
 * Waits before asking again, in milliseconds. The browser may end the worker while it answers; it starts a new one for the
 * next message, and every message may be sent twice: events are counted once, scripts and reports replace each other.
 */
const ASK_AGAIN = [100, 500, 2_000];

/** Asks the background, a few times if nobody answers. @throws Unanswered */
export async function ask<Key extends keyof ToBackground>(
  type: Key,
  data: Request<ToBackground, Key>,
): Promise<Answer<ToBackground, Key>> {
  for (const wait of ASK_AGAIN) {
    // Without an id the extension was reloaded or removed: nobody will ever answer here.
    if (!browser.runtime?.id) break;
    try {
      return await askOnce(type, data);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return askOnce(type, data);
}

async function askOnce<Key extends keyof ToBackground>(
  type: Key,
  data: Request<ToBackground, Key>,
): Promise<Answer<ToBackground, Key>> {
  try {
    const answer: unknown = await browser.runtime.sendMessage({ type, data });
    if (answer !== undefined && answer !== null) return answer as Answer<ToBackground, Key>;
    if (type === 'tab.report') return null as Answer<ToBackground, Key>;
  } catch (error) {
    throw new Unanswered(type, error);
  }
  throw new Unanswered(type);
}

/** Asks the content script of one frame; without `frameId`, of the top frame. @throws Unanswered */
export async function askPage<Key extends keyof ToPage>(
  tabId: number,
  type: Key,
  data: Request<ToPage, Key>,
  frameId = 0,
): Promise<Answer<ToPage, Key>> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, { type, data }, { frameId });
    if (answer !== undefined && answer !== null) return answer as Answer<ToPage, Key>;
  } catch (error) {
    throw new Unanswered(type, error);
  }
  throw new Unanswered(type);
}

/** Tells every frame of a tab; nobody may be listening. */
export async function tellFrames<Key extends keyof ToPage>(
  tabId: number,
  type: Key,
  data: Request<ToPage, Key>,
): Promise<void> {
  await browser.tabs.sendMessage(tabId, { type, data }).catch(() => {});
}

type PageHandlers = {
  [Key in keyof ToPage]?: (data: Request<ToPage, Key>) => Answer<ToPage, Key> | Promise<Answer<ToPage, Key>>;
};

/** In a content script: answers the background and our own pages until the signal fires. */
export function answerAsPage(handlers: PageHandlers, signal: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: { id?: string },
    respond: (answer: unknown) => void,
  ): true | undefined => {
    if (sender.id !== browser.runtime.id || typeof message !== 'object' || message === null) return undefined;
    const { type, data } = message as { type?: unknown; data?: unknown };
    if (typeof type !== 'string' || !Object.hasOwn(handlers, type)) return undefined;
    const handler = handlers[type as keyof ToPage] as (data: unknown) => unknown;
    Promise.resolve(data)
      .then(handler)
      .then(respond, () => respond(null));
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}
