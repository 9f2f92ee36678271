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
