import { computed, signal } from '@preact/signals';
import type { SiteState } from '#components/SiteToggle.tsx';
import type { TallyItem } from '#components/TallyList.tsx';
import type { PageReport } from '#lib/ext/protocol.ts';
import { later, type Later } from '#locales/keys.ts';

/** By which domain the tallies are. */
export type DomainView = 'sending' | 'recipient';
export type Range = 'today' | '7' | '30' | 'all';

/** The largest counts, and whether anything was counted at all, on any day. */
export type Tallies = { items: TallyItem[]; any: boolean };

/** What the popup reads and does; the browser and the store in the extension, plain functions in a test. */
export type PopupReaders = {
  activeTab: () => Promise<{ id: number; url: string | null } | null>;
  report: (tabId: number) => Promise<PageReport | null>;
  readNow: (tabId: number) => Promise<{ started: boolean }>;
  siteState: (url: string) => Promise<SiteState>;
  /** Every origin the site of this page needs, its frames included; the page's own alone until the sites are loaded. */
  originsOf: (url: string) => string[];
  /** Asks the browser; has to be called in the click, with nothing awaited before. */
  request: (origins: string[]) => Promise<boolean>;
  /** Switches a granted site. */
  switchSite: (url: string, on: boolean) => Promise<void>;
  goto: (tabId: number, id: string) => Promise<boolean>;
  domainView: () => Promise<DomainView>;
  keepDomainView: (view: DomainView) => Promise<void>;
  tallies: (view: DomainView, range: Range) => Promise<Tallies>;
  /** Why the last write of counts failed; null when it did not. */
  failure: () => Promise<string | null>;
  /** Calls back when counts, reports or grants changed. */
  onChange: (heard: (kind: string, tabId?: number) => void) => void;
};

/** One line on what became of an action. */
export type Said = Later | null;

/** What the popup knows of the open page and of the counts. Nothing here waits for anything before the first paint. */
export function createPopupModel(readers: PopupReaders) {
  const tab = signal<{ id: number; url: string | null } | null>(null);
  const site = signal<SiteState | null>(null);
  const report = signal<PageReport | null>(null);
  /** The page was asked and has answered, or is known not to. */
  const asked = signal(false);
  const said = signal<Said>(null);
  const view = signal<DomainView>('sending');
  const range = signal<Range>('7');
  const tallies = signal<Tallies | null>(null);
  const storeFailed = signal(false);
  const failure = signal<string | null>(null);
  const host = computed(() => (tab.value?.url ? (URL.parse(tab.value.url)?.host ?? '') : ''));

  // A slower answer to an older question must not replace the newer one.
  let question = 0;
  const readReport = async () => {
    const mine = ++question;
    const next = tab.value ? await readers.report(tab.value.id).catch(() => null) : report.value;
    if (mine === question) report.value = next;
    asked.value = true;
  };
  const readSite = async () => {
    site.value = tab.value?.url ? await readers.siteState(tab.value.url) : 'closed';
  };
  let turn = 0;
  const readTallies = async () => {
    const mine = ++turn;
    const next = await readers.tallies(view.value, range.value).catch(() => null);
    if (mine !== turn) return;
    storeFailed.value = next === null;
    if (next) tallies.value = next;
  };
  const readFailure = async () => {
    failure.value = await readers.failure().catch(() => null);
  };
  const say = (text: Later) => (said.value = text);

  return {
    tab,
    site,
    report,
    asked,
    said,
    view,
    range,
    tallies,
    storeFailed,
    failure,
    host,

    /** Reads everything; each part shows as it arrives. */
    async start() {
      readers.onChange((kind, tabId) => {
        if (kind === 'counts') void readTallies();
        if (kind === 'counts' || kind === 'error') void readFailure();
        if (kind === 'report' && tabId === tab.value?.id) void readReport();
        if (kind === 'grants' || kind === 'settings') void readSite();
      });
      const page = async () => {
        tab.value = await readers.activeTab().catch(() => null);
        await Promise.all([readReport(), readSite()]);
      };
      const counts = async () => {
        view.value = await readers.domainView().catch(() => view.value);
        await readTallies();
      };
      await Promise.all([page(), counts(), readFailure()]);
    },

    choose(next: { view?: DomainView; range?: Range }) {
      if (next.view) {
        view.value = next.view;
        void readers.keepDomainView(next.view).catch(() => {});
      }
      if (next.range) range.value = next.range;
      return readTallies();
    },

    async readNow() {
      if (!tab.value) return;
      say(later('ui.site.reading'));
      const { started } = await readers.readNow(tab.value.id).catch(() => ({ started: false }));
      if (started) {
        await readReport();
        said.value = null;
      } else {
        say(later('ui.site.readFailed'));
      }
    },

    /** Called in the click itself: the browser's question must come before anything is awaited. */
    async always() {
      const url = tab.value?.url;
      if (!url) return;
      if (site.value === 'off') {
        await readers.switchSite(url, true);
      } else if (!(await readers.request(readers.originsOf(url)).catch(() => false))) {
        say(later('ui.site.refused', [host.value]));
        return;
      }
      site.value = 'always';
      say(later('ui.site.granted', [host.value]));
      await readReport();
    },

    async off() {
      const url = tab.value?.url;
      if (!url) return;
      await readers.switchSite(url, false);
      site.value = 'off';
      say(later('ui.site.off', [host.value]));
    },

    async goto(id: string) {
      if (tab.value && !(await readers.goto(tab.value.id, id).catch(() => false)))
        say(later('ui.popup.gone'));
    },
  };
}

export type PopupModel = ReturnType<typeof createPopupModel>;
