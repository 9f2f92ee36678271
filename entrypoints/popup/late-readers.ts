import type { LookupReaders } from './lookup-model.ts';
import type { PopupReaders } from './model.ts';

type Loaded = { popup: PopupReaders; lookup: LookupReaders };

/**
 * Readers that are loaded after the first paint: what reads settings, grants and counts brings its validators along, and
 * nothing of it is needed to show the field and take the first letter.
 */
export function lateReaders(load: () => Promise<Loaded>): Loaded {
  let now: Loaded | null = null;
  const loaded = load().then((readers) => (now = readers));
  return {
    popup: {
      activeTab: async () => (await loaded).popup.activeTab(),
      report: async (tabId) => (await loaded).popup.report(tabId),
      readNow: async (tabId) => (await loaded).popup.readNow(tabId),
      siteState: async (url) => (await loaded).popup.siteState(url),
      switchSite: async (url, on) => (await loaded).popup.switchSite(url, on),
      goto: async (tabId, id) => (await loaded).popup.goto(tabId, id),
      domainView: async () => (await loaded).popup.domainView(),
      keepDomainView: async (view) => (await loaded).popup.keepDomainView(view),
      tallies: async (view, range) => (await loaded).popup.tallies(view, range),
      failure: async () => (await loaded).popup.failure(),
      onChange: (heard) => void loaded.then(({ popup }) => popup.onChange(heard)),
      // These two run inside a click. What can be clicked is shown only once the rest was read, so they are loaded.
      originsOf: (url) => now?.popup.originsOf(url) ?? [],
      request: (origins) => now?.popup.request(origins) ?? Promise.resolve(false),
    },
    lookup: {
      engine: async () => (await loaded).lookup.engine(),
      history: async () => (await loaded).lookup.history(),
      keepHistory: async (history) => (await loaded).lookup.keepHistory(history),
      overrides: async () => (await loaded).lookup.overrides(),
      addOverride: async (override) => (await loaded).lookup.addOverride(override),
    },
  };
}
