import { browser } from 'wxt/browser';
import { handOver } from './handed-over.ts';
import { isCodes } from './lookup-history.ts';

/** The tab a popup was opened on. */
export async function activeTab(): Promise<{ id: number; url: string | null } | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

/** Address of one of our own pages, "dashboard.html", with a query. */
export function ownPage(page: `${string}.html`, query: Record<string, string> = {}): string {
  const search = new URLSearchParams(query).toString();
  return browser.runtime.getURL(`/${page}${search ? `?${search}` : ''}` as never);
}

/** Opens one of our own pages in a new tab. */
export async function openOwnPage(page: `${string}.html`, query: Record<string, string> = {}): Promise<void> {
  await browser.tabs.create({ url: ownPage(page, query) });
}

/** What the answering page is told in its address: the codes to look up, or the name a text was left under. */
export const ASKED = { codes: 'q', text: 'take' } as const;

/** Answers what was typed or selected in a new tab. Only codes go into its address. */
export async function openAnswer(text: string): Promise<void> {
  if (isCodes(text)) return openOwnPage('popup.html', { [ASKED.codes]: text });
  const name = crypto.randomUUID();
  await handOver(name, text);
  await openOwnPage('popup.html', { [ASKED.text]: name });
}

/** Calls back when a tab has loaded a page whose address we may see: a granted one. */
export function onPageLoaded(loaded: (tabId: number, url: string) => void): void {
  browser.tabs.onUpdated.addListener((tabId, { status }, { url }) => {
    if (status === 'complete' && url !== undefined) loaded(tabId, url);
  });
}

/** Calls back with the id of every tab that closes. */
export function onTabClosed(closed: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener(closed);
}
