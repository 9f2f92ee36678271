import { browser } from 'wxt/browser';

/** Calls back when a key for the next or previous mark is pressed. */
export function onStep(step: (by: 1 | -1, tabId: number) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    const by = command === 'next-mark' ? 1 : command === 'previous-mark' ? -1 : null;
    if (by === null) return;
    if (tab?.id !== undefined) {
      step(by, tab.id);
      return;
    }
    // Firefox may leave the tab out.
    void browser.tabs.query({ active: true, currentWindow: true }).then(([active]) => {
      if (active?.id !== undefined) step(by, active.id);
    });
  });
}

/** A key that can be set in the browser, and what is set now; empty when nothing is. */
export type Shortcut = { id: 'lookup' | 'next' | 'previous'; keys: string };

const SHORTCUTS = [
  ['lookup', '_execute_action'],
  ['next', 'next-mark'],
  ['previous', 'previous-mark'],
] as const;

/** The keys as they are set. */
export async function shortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return SHORTCUTS.map(([id, name]) => ({
    id,
    keys: commands.find((command) => command.name === name)?.shortcut ?? '',
  }));
}

/** Firefox's own call for its page of shortcuts; Chromium has an address for it. */
type ShortcutSettings = { openShortcutSettings?: () => Promise<void> };

/** Opens the browser's own page where keys are set. */
export async function openShortcutPage(): Promise<void> {
  const { openShortcutSettings } = browser.commands as ShortcutSettings;
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
