import { signal } from '@preact/signals';
import type { SiteState } from '#components/SiteToggle.tsx';
import type { PageReport } from '#lib/ext/protocol.ts';

type Tab = { id: number; url: string | null };

export type SidePanelReaders = {
  /** Calls back with the tab in front, now and on every change. */
  follow: (heard: (tab: Tab | null) => void) => void;
  report: (tabId: number) => Promise<PageReport | null>;
  readNow: (tabId: number) => Promise<{ started: boolean }>;
  siteState: (url: string) => Promise<SiteState>;
  goto: (tabId: number, id: string) => Promise<boolean>;
  onChange: (heard: (kind: string, tabId?: number) => void) => void;
};

/** The page in front and its bounces. */
export function createSidePanelModel(readers: SidePanelReaders) {
  const tab = signal<Tab | null>(null);
  const report = signal<PageReport | null>(null);
  const site = signal<SiteState | null>(null);
  /** Locale key of what became of the last action. */
  const said = signal<'' | 'ui.sidepanel.clickIcon' | 'ui.popup.gone'>('');

  const read = async (of: Tab | null) => {
    const [nextReport, nextSite] = of
      ? await Promise.all([
          readers.report(of.id).catch(() => null),
          // Without a right the address is not told: the page may well be read by a click on the icon.
          of.url ? readers.siteState(of.url).catch((): SiteState => 'closed') : ('once' as const),
        ])
      : [null, 'closed' as const];
    // The reader may have gone to another tab meanwhile.
    if (tab.value !== of) return;
    report.value = nextReport;
    site.value = nextSite;
  };

  return {
    tab,
    report,
    site,
    said,

    start() {
      readers.follow((next) => {
        tab.value = next;
        said.value = '';
        void read(next);
      });
      readers.onChange((kind, tabId) => {
        const concerns =
          kind === 'report' ? tabId === tab.value?.id : kind === 'grants' || kind === 'settings';
        if (concerns) void read(tab.value);
      });
    },

    async readNow() {
      if (!tab.value) return;
      const { started } = await readers.readNow(tab.value.id).catch(() => ({ started: false }));
      said.value = started ? '' : 'ui.sidepanel.clickIcon';
    },

    async goto(id: string) {
      const found = tab.value !== null && (await readers.goto(tab.value.id, id).catch(() => false));
      said.value = found ? '' : 'ui.popup.gone';
    },
  };
}

export type SidePanelModel = ReturnType<typeof createSidePanelModel>;
