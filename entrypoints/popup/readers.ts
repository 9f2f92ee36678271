import { applyAppearance } from '#components/page-actions.ts';
import { showIcon } from '#lib/ext/badge.ts';
import { onChange } from '#lib/ext/changes.ts';
import { readFailure } from '#lib/ext/failure.ts';
import { originPattern, requestOrigins } from '#lib/ext/grants.ts';
import { readLookups, writeLookups } from '#lib/ext/lookup-history.ts';
import { ask } from '#lib/ext/messages.ts';
import { addOverride, readOverrides } from '#lib/ext/overrides.ts';
import { readPolicy } from '#lib/ext/policy.ts';
import { settingsOrDefaults, usableSettings } from '#lib/ext/settings.ts';
import { writeSettings } from '#lib/ext/write-settings.ts';
import { gotoEntry } from '#lib/ext/steps.ts';
import { switchSite } from '#lib/ext/switches.ts';
import { activeTab } from '#lib/ext/tabs.ts';
import { siteState } from './site-state.ts';
import type { LookupReaders } from './lookup-model.ts';
import type { PopupReaders } from './model.ts';

let originsOf = (url: string): string[] => [originPattern(url) ?? []].flat();
/** The sites' own origins; until they are loaded a page's origin is asked for alone. */
export const loadSites = async (): Promise<void> => {
  originsOf = (await import('./site-origins.ts')).siteOrigins;
};

/** Puts on the colors that were chosen. */
export const theme = async (): Promise<void> => {
  applyAppearance(await settingsOrDefaults());
};

/** What the popup reads, from the browser and the store. */
export const popupReaders = (signal: AbortSignal): PopupReaders => ({
  activeTab,
  report: (tabId) => ask('tab.report', { tabId }),
  readNow: (tabId) => ask('tab.read', { tabId }),
  siteState,
  originsOf: (url) => originsOf(url),
  request: requestOrigins,
  switchSite: async (url, on) => {
    // The frames of its bodies go with the page.
    for (const origin of originsOf(url)) await switchSite(origin, on);
    const tab = await activeTab();
    if (tab) await showIcon(tab.id, on ? 'on' : 'off');
  },
  goto: gotoEntry,
  domainView: async () => (await usableSettings()).domainView,
  keepDomainView: async (domainView) => {
    await writeSettings({ domainView });
  },
  tallies: async (view, range) => (await import('./tallies.ts')).readTallies(view, range),
  failure: readFailure,
  onChange: (heard) =>
    onChange((change) => heard(change.kind, change.kind === 'report' ? change.tabId : undefined), signal),
});

const keepsHistory = async (): Promise<boolean> => (await settingsOrDefaults()).history;

/** What the look-up reads. */
export const lookupReaders: LookupReaders = {
  engine: async () => (await import('./engine.ts')).engine,
  history: async () => ((await keepsHistory()) ? readLookups() : []),
  keepHistory: async (codes) => {
    if (codes.length === 0 || (await keepsHistory())) await writeLookups(codes);
  },
  overrides: async () => [...(await readPolicy()).overrides, ...(await readOverrides())],
  addOverride,
};
