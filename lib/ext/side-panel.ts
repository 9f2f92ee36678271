import { browser } from 'wxt/browser';
import { handOver, onHandedOver, takeOver } from './handed-over.ts';

/** Firefox's name for what Chromium calls a side panel. */
type Sidebar = { sidebarAction?: { open: () => Promise<void> } };

/** Opens the side panel (Chromium) or sidebar (Firefox). Only in a click handler, with nothing awaited before. */
export async function openSidePanel(tabId: number): Promise<void> {
  const { sidebarAction } = browser as unknown as Sidebar;
  if (sidebarAction) await sidebarAction.open();
  else await browser.sidePanel.open({ tabId });
}

/** Who takes the texts that the panel is to look up when it opens, or at once when it is open. */
const PANEL = 'panel';

/** Opens the panel with a text to look up. Only in a click handler, with nothing awaited before. Rejects when it does not open. */
export async function lookUpInSidePanel(tabId: number, text: string): Promise<void> {
  const kept = handOver(PANEL, text);
  try {
    await openSidePanel(tabId);
  } catch (error) {
    await kept;
    // Or the panel would show it whenever it is opened next.
    await takeOver(PANEL);
    throw error;
  }
  await kept;
}

/** Hands over each text the panel was opened for, once, until the signal fires. */
export function onPanelQuery(heard: (text: string) => void, signal: AbortSignal): void {
  const take = async (): Promise<void> => {
    const text = await takeOver(PANEL);
    if (text !== null && !signal.aborted) heard(text);
  };
  onHandedOver(PANEL, () => void take(), signal);
  void take();
}

/** The tab in front in this window: now, and whenever it changes or loads another page, until the signal fires. */
export function followActiveTab(
  heard: (tab: { id: number; url: string | null } | null) => void,
  signal: AbortSignal,
): void {
  const look = async (): Promise<void> => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (!signal.aborted) heard(tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null });
  };
  const activated = (): void => void look();
  const updated = (
    _id: number,
    change: { status?: string; url?: string },
    tab: { active?: boolean },
  ): void => {
    if (tab.active && (change.status === 'complete' || change.url !== undefined)) void look();
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener(
    'abort',
    () => {
      browser.tabs.onActivated.removeListener(activated);
      browser.tabs.onUpdated.removeListener(updated);
    },
    { once: true },
  );
  void look();
}
