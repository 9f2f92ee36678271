import * as v from 'valibot';
import { browser, type Browser } from 'wxt/browser';
import type { Answer, Request } from './messages.ts';
import { PAYLOADS } from './payloads.ts';
import type { ToBackground } from './protocol.ts';

/** The frame a content script speaks from. */
export type Frame = {
  tabId: number;
  frameId: number;
  documentId: string | null;
  /** Address of the tab, where the browser tells it (a granted site); else of the frame. */
  url: string;
  /** Address of the frame itself; "about:srcdoc" for a mail body. */
  frameUrl: string;
};

/** Who may send what: content scripts only what concerns their own frame, our own pages the rest. */
const FROM_PAGE = new Set<string>([
  'engine.load',
  'languages.load',
  'card.load',
  'page.observed',
  'page.uncounted',
  'page.wait',
  'page.report',
]);

/** The background's answers; `frame` is null for our own pages. */
export type Handlers = {
  [Key in keyof ToBackground]: (
    data: Request<ToBackground, Key>,
    frame: Frame | null,
  ) => Answer<ToBackground, Key> | Promise<Answer<ToBackground, Key>>;
};

/** What a refused message gets; `why` is for the log of the sender's own developer. */
export type Refusal = { error: 'refused'; why: string };

const refusal = (why: string): Refusal => ({ error: 'refused', why });

const frameOf = (sender: Browser.runtime.MessageSender): Frame | null =>
  sender.tab?.id === undefined || sender.frameId === undefined
    ? null
    : {
        tabId: sender.tab.id,
        frameId: sender.frameId,
        documentId: sender.documentId ?? null,
        url: sender.tab.url ?? sender.url ?? '',
        frameUrl: sender.url ?? '',
      };

/**
 * The one door for messages: checks who speaks, what about and in which shape, then asks the handler. Pure apart from the
 * handler, so that a test can knock with anything.
 *
 * @param ownOrigin address of our own pages, "chrome-extension://…/".
 */
export async function admit(
  message: unknown,
  sender: Browser.runtime.MessageSender,
  handlers: Handlers,
  ownId: string,
  ownOrigin: string,
): Promise<unknown> {
  if (sender.id !== ownId) return refusal('sender');
  if (typeof message !== 'object' || message === null) return refusal('message');
  const { type, data } = message as { type?: unknown; data?: unknown };
  if (typeof type !== 'string' || !Object.hasOwn(PAYLOADS, type)) return refusal('type');
  const own = sender.url !== undefined && sender.url.startsWith(ownOrigin);
  const frame = frameOf(sender);
  if (FROM_PAGE.has(type) ? own || frame === null : !own) return refusal('place');
  const key = type as keyof ToBackground;
  const parsed = v.safeParse(PAYLOADS[key], data);
  if (!parsed.success) return refusal(v.getDotPath(parsed.issues[0]!) ?? 'shape');
  const handler = handlers[key] as (data: unknown, frame: Frame | null) => unknown;
  return handler(parsed.output, own ? null : frame);
}

/** Listens for messages. Has to be called in the worker's first turn, or a message that wakes it is lost. */
export function listen(handlers: Handlers): void {
  const ownOrigin = browser.runtime.getURL('/' as never);
  browser.runtime.onMessage.addListener((message, sender, respond) => {
    admit(message, sender, handlers, browser.runtime.id, ownOrigin).then(respond, (error: unknown) =>
      respond({ error: error instanceof Error ? error.message : 'failed' }),
    );
    return true;
  });
}
