import type { Page } from 'puppeteer-core';

const BOUNCE =
  "550-5.7.26 Unauthenticated email from example.com is not accepted due to domain's 550-5.7.26 DMARC policy. 550 5.7.26";
/** Given up on after refusals for now: the verdict with the longest words. */
const GIVEN_UP =
  'Final-Recipient: rfc822; a@shop.example\nAction: failed\nStatus: 4.2.2\nDiagnostic-Code: smtp; 452 4.2.2 Mailbox full';

/** One of our own pages in a state a reader meets, and what brings it there. */
export type UiState = {
  name: string;
  path: string;
  width?: number;
  /** What the browser keeps while the state lasts. */
  kept?: { area: 'local' | 'session' | 'sync'; items: Record<string, unknown> };
  prepare?: (page: Page) => Promise<void>;
};

const CHOICES = {
  area: 'local' as const,
  items: {
    overrides: [{ text: 'our own filter', reply: 550, status: null, category: 'Blocked', reason: null }],
  },
};
const popup = (query: string): string => `popup.html?q=${encodeURIComponent(query)}`;

/** Every state of every page of ours but the dashboard's, which has a list of its own. */
export const UI_STATES: readonly UiState[] = [
  { name: 'popup', path: 'popup.html', width: 360 },
  { name: 'popup answer', path: popup('550 5.7.26'), width: 360, prepare: unfold },
  { name: 'popup bounce', path: popup(BOUNCE), width: 360, prepare: unfold },
  { name: 'popup given up', path: popup(GIVEN_UP), width: 360, prepare: unfold },
  { name: 'popup undecided', path: popup('554'), width: 360, prepare: unfold },
  { name: 'popup nothing', path: popup('hello'), width: 360 },
  { name: 'popup causes', path: popup('quota'), width: 360, prepare: unfold },
  { name: 'popup alike', path: popup(`${GIVEN_UP}\n\n${BOUNCE}\n\n${BOUNCE}`), width: 360, prepare: unfold },
  {
    name: 'popup not counting',
    path: 'popup.html',
    width: 360,
    kept: { area: 'session', items: { failure: 'quota' } },
    prepare: async (page) => void (await page.waitForSelector('[role=alert]')),
  },
  { name: 'side panel', path: 'sidepanel.html', width: 320 },
  { name: 'options', path: 'options.html', prepare: unfold },
  {
    name: 'options with choices',
    path: 'options.html',
    kept: CHOICES,
    prepare: async (page) => {
      await page.waitForSelector('#overrides .opt-list');
      await page.select('#marks li[data-category=dmarc] select[data-part=line]', 'wavy');
      await page.waitForSelector('#marks .bl-notice');
    },
  },
  {
    name: 'options tested',
    path: 'options.html',
    prepare: async (page) => {
      // The state before has left its looks: they go back.
      await page.waitForSelector('#marks > .bl-button');
      await page.click('#marks > .bl-button');
      await page.click('#test button');
      await page.waitForSelector('#test strong');
    },
  },
  { name: 'welcome', path: 'welcome.html' },
  { name: 'welcome card', path: 'welcome.html', prepare: (page) => page.click('.try-mark') },
];

/** Opens every fold and every list a card hides. */
export async function unfold(page: Page): Promise<void> {
  await page.waitForSelector('h1');
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const button of document.querySelectorAll<HTMLElement>('[aria-expanded=false]')) button.click();
  });
}
