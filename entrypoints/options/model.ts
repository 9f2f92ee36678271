import { computed, signal } from '@preact/signals';
import type { Shortcut } from '#lib/ext/commands.ts';
import type { Policy } from '#lib/ext/policy.ts';
import type { Settings } from '#lib/ext/settings.ts';
import type { Override } from '#lib/tally/override.ts';
import type { SelfTest } from './self-test.ts';
import type { SiteOffer, SiteRow } from './site-rows.ts';
import { later, type Later } from '#locales/keys.ts';

/** What the options read and change. */
export type OptionsReaders = {
  settings: () => Promise<Settings>;
  /** What can be read of settings that cannot be changed. */
  readableSettings: () => Promise<Settings>;
  writeSettings: (change: Partial<Settings>) => Promise<Settings>;
  defaults: Settings;
  noPolicy: Policy;
  policy: () => Promise<Policy>;
  granted: () => Promise<string[]>;
  off: () => Promise<string[]>;
  rows: (granted: readonly string[], off: readonly string[]) => SiteRow[];
  offers: (granted: readonly string[]) => SiteOffer[];
  /** "https://help.example.com/*" of what was typed, or null. */
  pattern: (typed: string) => string | null;
  allows: (policy: Policy, pattern: string) => boolean;
  /** Has to be called in the click, with nothing awaited before. */
  request: (origins: string[]) => Promise<boolean>;
  remove: (origins: string[]) => Promise<boolean>;
  switchSite: (origin: string, on: boolean) => Promise<void>;
  /** Asks for the right to show messages; called in the click, with nothing awaited before. */
  requestAlarms: () => Promise<boolean>;
  /** Tells the background that grants changed. */
  grantsChanged: () => Promise<void>;
  overrides: () => Promise<Override[]>;
  writeOverrides: (overrides: readonly Override[]) => Promise<void>;
  /** @throws Error when the text is no list of choices. */
  parseOverrides: (text: string) => Override[];
  forgetLookups: () => Promise<void>;
  /** The keys as they are set in the browser. */
  shortcuts: () => Promise<Shortcut[]>;
  selfTest: () => Promise<SelfTest>;
  onChange: (heard: (kind: string) => void) => void;
};

/** What became of the last action, below the section it belongs to. */
export type Said = (Later & { where: 'sites' | 'counts' | 'overrides' | 'settings' }) | null;

export function createOptionsModel(readers: OptionsReaders) {
  const settings = signal<Settings>(readers.defaults);
  const policy = signal<Policy>(readers.noPolicy);
  /** Settings of a newer version: what can be read of them is shown, nothing is written. */
  const readOnly = signal(false);
  const granted = signal<string[]>([]);
  const off = signal<string[]>([]);
  const overrides = signal<Override[]>([]);
  const shortcuts = signal<Shortcut[]>([]);
  const said = signal<Said>(null);
  const test = signal<SelfTest | 'running' | 'failed' | null>(null);
  const sites = computed(() => readers.rows(granted.value, off.value));
  const mayTurnOn = (origins: readonly string[]): boolean =>
    origins.every((origin) => readers.allows(policy.value, origin));
  const offers = computed(() => readers.offers(granted.value).filter(({ origins }) => mayTurnOn(origins)));

  const say = (where: NonNullable<Said>['where'], text: Later) => (said.value = { where, ...text });
  const readSites = async () => {
    [granted.value, off.value] = await Promise.all([readers.granted(), readers.off()]);
  };
  const readOverrides = async () => {
    overrides.value = [...policy.value.overrides, ...(await readers.overrides())];
  };
  const readShortcuts = async () => {
    shortcuts.value = await readers.shortcuts().catch(() => []);
  };
  const readSettings = async () => {
    try {
      settings.value = await readers.settings();
      readOnly.value = false;
    } catch {
      readOnly.value = true;
      settings.value = await readers.readableSettings().catch(() => settings.value);
    }
  };
  const readChoices = async () => {
    policy.value = await readers.policy();
    await Promise.all([readSettings(), readSites(), readOverrides()]);
  };
  const keepOverrides = async (next: readonly Override[]) => {
    await readers.writeOverrides(next.filter((it) => !it.managed));
    await readOverrides();
  };

  return {
    settings,
    policy,
    readOnly,
    overrides,
    shortcuts,
    said,
    test,
    sites,
    offers,

    async start() {
      readers.onChange((kind) => {
        if (kind === 'grants') void readSites();
        if (kind === 'settings') void readChoices();
      });
      await Promise.all([readChoices(), readShortcuts()]);
    },

    async set(change: Partial<Settings>) {
      try {
        settings.value = await readers.writeSettings(change);
        said.value = null;
      } catch {
        say('settings', later('ui.options.saveFailed'));
      }
    },

    /** Called in the click itself: turning on asks the browser for the right to show messages. */
    async setAlarms(on: boolean) {
      if (on && !(await readers.requestAlarms().catch(() => false))) {
        say('counts', later('ui.options.counts.alarmsRefused'));
        return;
      }
      await this.set({ alarms: on });
    },

    /** Called in the click itself. */
    async turnOn(name: string, origins: string[]) {
      if (!mayTurnOn(origins)) {
        say('sites', later('ui.options.sites.forbidden', [name]));
        return false;
      }
      const given = await readers.request(origins).catch(() => false);
      say('sites', later(given ? 'ui.options.sites.granted' : 'ui.options.sites.refused', [name]));
      if (given) {
        await readers.grantsChanged().catch(() => {});
        await readSites();
      }
      return given;
    },

    /** Turns on a site by its typed address; called in the submit itself. */
    async turnOnTyped(typed: string) {
      const pattern = readers.pattern(typed);
      if (pattern === null) {
        say('sites', later('ui.options.sites.ownWrong'));
        return false;
      }
      return this.turnOn(typed.trim(), [pattern]);
    },

    async switchSite(row: SiteRow, on: boolean) {
      for (const origin of row.origins) await readers.switchSite(origin, on);
      await readSites();
    },

    async takeBack(row: SiteRow) {
      const removed = await readers.remove(row.origins);
      say('sites', later(removed ? 'ui.options.sites.removed' : 'ui.options.sites.notRemoved', [row.name]));
      await readers.grantsChanged().catch(() => {});
      await readSites();
    },

    async undo(override: Override) {
      await keepOverrides(overrides.value.filter((it) => it !== override));
      say('overrides', later('ui.options.overrides.undone'));
    },

    /** Reads choices from a file's text; returns how many, or null when it holds none. */
    async importOverrides(text: string): Promise<number | null> {
      try {
        const read = readers.parseOverrides(text);
        const known = new Set(read.map((it) => JSON.stringify(it)));
        await keepOverrides([...read, ...overrides.value.filter((it) => !known.has(JSON.stringify(it)))]);
        said.value = null;
        return read.length;
      } catch {
        say('overrides', later('ui.options.overrides.importFailed'));
        return null;
      }
    },

    /** Keys are set on a page of the browser: they are read again when the reader comes back. */
    readShortcuts,

    /** What was kept goes with the wish to keep it. */
    async keepHistory(history: boolean) {
      await this.set({ history });
      if (!settings.value.history) await this.forgetLookups();
    },

    async forgetLookups() {
      await readers.forgetLookups();
      say('counts', later('ui.options.counts.forgotten'));
    },

    async runTest() {
      test.value = 'running';
      test.value = await readers.selfTest().catch((): 'failed' => 'failed');
    },
  };
}

export type OptionsModel = ReturnType<typeof createOptionsModel>;
