import { browser } from 'wxt/browser';
import { translate } from './i18n.ts';

/** What the icon says of a tab. */
export type BadgeState = { count: number; layoutChanged: boolean; failing: boolean };

/** Beyond this the badge says "999+": four characters are what it shows. */
const MOST = 999;

/** Text, color and title for a state. Pure, for the test. */
export function badgeLook(state: BadgeState): { text: string; color: string; titleKey: string } {
  if (state.failing) return { text: '!', color: '#b3261e', titleKey: 'ui.badge.failing' };
  if (state.layoutChanged) return { text: '?', color: '#8a5a00', titleKey: 'ui.badge.layout' };
  if (state.count === 0) return { text: '', color: '#4a5568', titleKey: 'ui.badge.none' };
  const text = state.count > MOST ? `${MOST}+` : String(state.count);
  return { text, color: '#4a5568', titleKey: 'ui.badge.some' };
}

/** Shows the state on one tab's icon; the browser clears it when the tab navigates. */
export async function showBadge(tabId: number, state: BadgeState): Promise<void> {
  const look = badgeLook(state);
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: look.text }),
      browser.action.setBadgeBackgroundColor({ tabId, color: look.color }),
      browser.action.setTitle({ tabId, title: translate(look.titleKey, [state.count]) }),
    ]);
  } catch {
    // The tab was closed meanwhile.
  }
}
