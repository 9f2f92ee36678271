import { originPattern } from '#lib/ext/grants.ts';
import type { Selected } from '#lib/ext/menus.ts';
import { askPage } from '#lib/ext/messages.ts';
import { lookUpInSidePanel } from '#lib/ext/side-panel.ts';
import { openAnswer } from '#lib/ext/tabs.ts';
import { readTab } from './read-tab.ts';

/**
 * Explains the selected text: in a card beside it, on pages the browser keeps extensions out of in the side panel, and where
 * neither can be had in a tab of our own.
 */
export async function explain({ text, tabId, frameId, pageUrl }: Selected): Promise<void> {
  const inTab = () => openAnswer(text);
  // Decided before anything is awaited: a panel opens only within the click.
  if (originPattern(pageUrl) === null) return lookUpInSidePanel(tabId, text).catch(inTab);
  const shown = async (): Promise<boolean> =>
    askPage(tabId, 'page.explain', { text }, frameId).then(
      (answer) => answer.shown,
      () => false,
    );
  if (await shown()) return;
  const { started } = await readTab(tabId);
  if (started && (await shown())) return;
  await inTab();
}
