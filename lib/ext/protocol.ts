import type { Counted, Observation } from '#lib/tally/observation.ts';
import type { FrameReport } from '#lib/tally/page-entry.ts';

/**
 * What a whole tab holds: frames report, the background joins them. `url` is the site's address alone, without path; `more` entries were
 * found and are no longer listed, because other tabs needed the room.
 */
export type PageReport = FrameReport & { url: string; more: number };

/** Messages to the background. Each: request and answer. The background answers its own extension only. */
export type ToBackground = {
  /** From a content script: inject the engine into this frame. */
  'engine.load': [Record<string, never>, { loaded: boolean }];
  /** From a content script: inject the phrases of other languages than English into this frame. */
  'languages.load': [Record<string, never>, { loaded: boolean }];
  /** From a content script: inject what draws cards into this frame. */
  'card.load': [Record<string, never>, { loaded: boolean }];
  /** From a content script: events seen; answered after the transaction has committed. */
  'page.observed': [{ site: string; observations: Observation[] }, Counted | { error: string }];
  /** From a content script, in Firefox: events to count if the tab closes before they are `observed`, beside those told before or in their place. */
  'page.uncounted': [{ site: string; observations: Observation[]; more: boolean }, Record<string, never>];
  /** From a content script out of sight, whose own timers are slowed down: answered after so many milliseconds. */
  'page.wait': [{ ms: number }, Record<string, never>];
  /** From a content script: what this frame holds now. */
  'page.report': [FrameReport, Record<string, never>];
  /** From our own pages: what the tab holds. */
  'tab.report': [{ tabId: number }, PageReport | null];
  /** From our own pages: read this tab now (activeTab grant). */
  'tab.read': [{ tabId: number }, { started: boolean; error?: string }];
  /** From our own pages: grants changed (asked for in the page, because a prompt needs the click). */
  'grants.changed': [Record<string, never>, { origins: string[] }];
};

/** Messages to a tab's content scripts. */
export type ToPage = {
  /** Scroll to a mark and open its card. */
  'page.goto': [{ id: string }, { found: boolean }];
  /** Next or previous mark from the last one. */
  'page.step': [{ by: 1 | -1 }, { found: boolean }];
  /** Open a card for a selected text (context menu). */
  'page.explain': [{ text: string }, { shown: boolean }];
  /** The site was switched off or its grant taken back: take everything out of the page and end. */
  'page.stop': [Record<string, never>, { stopped: boolean }];
};

/** A message on the wire. */
export type Envelope<Table, Key extends keyof Table = keyof Table> = Key extends keyof Table
  ? Table[Key] extends [infer Request, unknown]
    ? { type: Key; data: Request }
    : never
  : never;
