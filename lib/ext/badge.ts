import { browser } from 'wxt/browser';
import { translate, translateCount } from './i18n.ts';

/** What the icon says of a tab. */
export type BadgeState = {
  count: number;
  layoutChanged: boolean;
  failing: boolean;
  /** The count is not wanted on the icon; its title still says it. */
  quiet?: boolean;
};

/** The icon itself: reading, switched off here, or the site looks different than expected. */
export type IconState = 'on' | 'off' | 'changed';

const ICON_SIZES = [16, 32];

/** Puts the icon of a state on one tab; the browser takes it away when the tab navigates. */
export async function showIcon(tabId: number, state: IconState): Promise<void> {
  const prefix = state === 'on' ? '' : `${state}-`;
  const path = Object.fromEntries(ICON_SIZES.map((size) => [size, `/icon/${prefix}${size}.png`]));
  // The tab may be closed meanwhile.
  await browser.action.setIcon({ tabId, path }).catch(() => {});
}

/** Beyond this the badge says "999+": four characters are what it shows. */
const MOST = 999;

type TitleKey = `ui.badge.${'failing' | 'layout' | 'none' | 'some'}`;

function titleText(key: TitleKey, count: number): string {
  if (key === 'ui.badge.some') return translateCount(key, count);
  return key === 'ui.badge.layout' ? translate(key, [count]) : translate(key);
}

/** Text, color and title for a state. Pure, for the test. */
export function badgeLook(state: BadgeState): { text: string; color: string; titleKey: TitleKey } {
  if (state.failing) return { text: '!', color: '#b3261e', titleKey: 'ui.badge.failing' };
  if (state.layoutChanged) return { text: '?', color: '#8a5a00', titleKey: 'ui.badge.layout' };
  if (state.count === 0) return { text: '', color: '#4a5568', titleKey: 'ui.badge.none' };
  const text = state.count > MOST ? `${MOST}+` : String(state.count);
  return { text: state.quiet ? '' : text, color: '#4a5568', titleKey: 'ui.badge.some' };
}

/** Shows the state on one tab's icon; the browser clears it when the tab navigates. */
export async function showBadge(tabId: number, state: BadgeState): Promise<void> {
  const look = badgeLook(state);
  try {
    await Promise.all([
      showIcon(tabId, state.layoutChanged ? 'changed' : 'on'),
      browser.action.setBadgeText({ tabId, text: look.text }),
      browser.action.setBadgeBackgroundColor({ tabId, color: look.color }),
      browser.action.setTitle({ tabId, title: titleText(look.titleKey, state.count) }),
    ]);
  } catch {
    // The tab was closed meanwhile.
  }
}
