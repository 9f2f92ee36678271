import { askPage } from '#lib/ext/messages.ts';
import { openOwnPage } from '#lib/ext/tabs.ts';
import { readTab } from './read-tab.ts';

/** Longest text that goes into an address. */
const LONGEST_QUERY = 1_500;

/** Opens a card for the selected text: in the page where that can be done, else in a tab of our own. */
export async function explain(text: string, tabId: number, frameId: number): Promise<void> {
  const shown = async (): Promise<boolean> =>
    askPage(tabId, 'page.explain', { text }, frameId).then(
      (answer) => answer.shown,
      () => false,
    );
  if (await shown()) return;
  const { started } = await readTab(tabId);
  if (started && (await shown())) return;
  await openOwnPage('popup.html', { q: text.slice(0, LONGEST_QUERY) });
}
