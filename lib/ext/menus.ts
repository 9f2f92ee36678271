import { browser } from 'wxt/browser';
import { translate } from './i18n.ts';
import { inTurn } from './in-turn.ts';
import { settingsOrDefaults } from './settings.ts';

const EXPLAIN = 'explain';

/** A selection longer than this is no code and hardly a bounce; the rest is cut. */
export const LONGEST_SELECTION = 20_000;

const queue = inTurn();

/**
 * Puts "Explain this SMTP code" into the menu of a selection, or takes it out. The browser keeps it until the next call. One call after
 * another: two at once would add the line twice, which the browser refuses.
 */
export const createMenus = (): Promise<void> =>
  queue(async () => {
    const { menu } = await settingsOrDefaults();
    await browser.contextMenus.removeAll();
    if (!menu) return;
    browser.contextMenus.create({
      id: EXPLAIN,
      contexts: ['selection'],
      title: translate('ui.menu.explain'),
    });
  });

/** What was selected, and where. */
export type Selected = { text: string; tabId: number; frameId: number; pageUrl: string };

/** Calls back with what was selected, still within the click. */
export function onExplain(explain: (selected: Selected) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== EXPLAIN || tab?.id === undefined || !info.selectionText) return;
    explain({
      text: info.selectionText.slice(0, LONGEST_SELECTION),
      tabId: tab.id,
      frameId: info.frameId ?? 0,
      pageUrl: info.pageUrl ?? '',
    });
  });
}
