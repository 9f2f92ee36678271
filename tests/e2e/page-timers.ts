import type { Page } from 'puppeteer-core';

/** Longer than any wait of ours between the pointer and a card: one opens after 150 ms and closes after 300. */
const LONGER_MS = 400;

/**
 * Waits until every timer of ours that was set before has come: a later and longer one of the same page has, and what they did is drawn.
 * Timers of a page come in their order, however busy the machine is.
 */
export const afterOurTimers = (page: Page, longer = LONGER_MS): Promise<unknown> =>
  page.evaluate(
    (ms) =>
      new Promise((drawn) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(drawn)), ms)),
    longer,
  );
