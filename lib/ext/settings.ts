import { browser } from 'wxt/browser';
import { looksOf, type Looks } from './looks.ts';
import { readPolicy, type Policy } from './policy.ts';
import { among, flag } from './stored.ts';

/** What a person has chosen. Small, and without any page or mail: it may travel with the browser's own sync. */
export type Settings = {
  version: 2;
  theme: 'system' | 'light' | 'dark';
  /** Marks in the page; off, the popup still reads the page. */
  marks: boolean;
  /** Colours and lines of marks: chosen by hand, or set by an administrator. */
  looks: Looks;
  /** A card opens where the pointer rests; off, a click or a key opens it. */
  hover: boolean;
  /** Small labels beside the codes of an opened bounce. */
  badges: boolean;
  /** "Explain this SMTP code" in the menu of a selection. */
  menu: boolean;
  /** Bounces of pages are counted; off, they are marked and explained all the same. */
  counting: boolean;
  /** The last codes looked up are offered again. */
  history: boolean;
  /** The number of bounces on the toolbar icon; faults are shown there in any case. */
  toolbarBadge: boolean;
  /** Tallies in the popup are by this domain. */
  domainView: 'sending' | 'recipient';
  /** A message of the browser when a rate passes a threshold; needs the `notifications` right. */
  alarms: boolean;
  /** How many days counts are kept, 0 for ever. */
  retention: 0 | 30 | 90 | 365;
};

/** What a fresh install has. */
export const DEFAULTS: Settings = {
  version: 2,
  theme: 'system',
  marks: true,
  looks: {},
  hover: true,
  badges: true,
  menu: true,
  counting: true,
  history: true,
  toolbarBadge: true,
  domainView: 'sending',
  alarms: false,
  retention: 0,
};

const settingsOf = (stored: Stored): Settings => ({
  version: 2,
  theme: among(stored['theme'], ['system', 'light', 'dark'], DEFAULTS.theme),
  marks: flag(stored['marks'], DEFAULTS.marks),
  looks: looksOf(stored['looks']),
  hover: flag(stored['hover'], DEFAULTS.hover),
  badges: flag(stored['badges'], DEFAULTS.badges),
  menu: flag(stored['menu'], DEFAULTS.menu),
  counting: flag(stored['counting'], DEFAULTS.counting),
  history: flag(stored['history'], DEFAULTS.history),
  toolbarBadge: flag(stored['toolbarBadge'], DEFAULTS.toolbarBadge),
  domainView: among(stored['domainView'], ['sending', 'recipient'], DEFAULTS.domainView),
  alarms: flag(stored['alarms'], DEFAULTS.alarms),
  retention: among(stored['retention'], [0, 30, 90, 365], DEFAULTS.retention),
});

type Stored = Record<string, unknown>;

/**
 * One step from version n + 1 to n + 2 each, in order. Append only: settings written by every released version exist.
 */
export const MIGRATIONS: readonly ((old: Stored) => Stored)[] = [
  // 1 → 2: "keep for ever" was null.
  (old) => ({ ...old, version: 2, retention: old['retention'] ?? 0 }),
];

/** Settings cannot be changed: of a newer version, or a migration failed. What is stored stays as it is. */
export class SettingsError extends Error {
  readonly kind: 'newer' | 'migration';
  /** What can be made out of them all the same, value by value. */
  readonly readable: Settings;

  constructor(kind: 'newer' | 'migration', readable: Settings, cause?: unknown) {
    super(`settings: ${kind}`, { cause });
    this.name = 'SettingsError';
    this.kind = kind;
    this.readable = readable;
  }
}

/**
 * Brings what is stored to the present version; single values that make no sense become the default.
 *
 * @throws SettingsError
 */
export function migrate(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return DEFAULTS;
  let now = { ...DEFAULTS, version: 1, ...stored } as Stored;
  const from = Number(now['version']);
  if (!(from >= 1)) return DEFAULTS;
  const readable = settingsOf(now);
  if (from > DEFAULTS.version) throw new SettingsError('newer', readable);
  try {
    for (const step of MIGRATIONS.slice(from - 1)) now = step(now);
    if (now['version'] !== DEFAULTS.version) throw new Error('The steps do not lead to the present version.');
    return settingsOf(now);
  } catch (error) {
    throw new SettingsError('migration', readable, error);
  }
}

/** The name settings are stored under. */
export const KEY = 'settings';

/** Where settings live: with the browser's sync, or on this machine only (policy, or a browser without sync). */
export const area = (sync: boolean) =>
  sync && browser.storage.sync ? browser.storage.sync : browser.storage.local;

/** What the person has chosen, without what the administrator has set. @throws SettingsError */
export async function readOwn({ sync }: Policy): Promise<Settings> {
  const stored = (await area(sync).get(KEY)) as Record<string, unknown>;
  return migrate(stored[KEY]);
}

/** What an administrator has set stands above what a person has chosen. */
export const ruled = (own: Settings, policy: Policy): Settings => ({
  ...own,
  looks: { ...own.looks, ...policy.looks },
});

/**
 * Reads the settings.
 *
 * @throws SettingsError: show it, use what is readable, write nothing. Or an error of the browser.
 */
export async function readSettings(): Promise<Settings> {
  const policy = await readPolicy();
  return ruled(await readOwn(policy), policy);
}

/**
 * The settings as far as they can be read: who wants no counts on one machine shall have none where an older version reads the synced
 * settings of a newer one. Rejects only when the browser's storage does not answer.
 */
export async function usableSettings(): Promise<Settings> {
  const policy = await readPolicy();
  const own = await readOwn(policy).catch((error: unknown) => {
    if (error instanceof SettingsError) return error.readable;
    throw error;
  });
  return ruled(own, policy);
}

/** The same for what is only shown: the defaults where the browser's storage does not answer. */
export const settingsOrDefaults = (): Promise<Settings> => usableSettings().catch(() => DEFAULTS);

/** Calls back when settings, site switches or the policy changed, in this window or another, until the signal fires. */
export function onSettingsChanged(changed: () => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, place?: string): void => {
    if (place === 'managed' || KEY in changes || 'off' in changes || 'overrides' in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
