import { browser } from 'wxt/browser';
import { inTurn } from './in-turn.ts';
import { AHEAD, OVERLAY } from './script-files.ts';
import { injectOverlay } from './scripts.ts';

/** Ids of the registered content scripts. */
const SCRIPT_IDS = ['overlay', 'ahead'];

/** "https://mail.google.com/*" from an address or a match pattern, or null when no site can be granted by it. */
export function originPattern(url: string): string | null {
  const parsed = URL.parse(url.replace('*://', 'https://').replace('//*.', '//'));
  if (!parsed || (parsed.protocol !== 'http:' && parsed.protocol !== 'https:')) return null;
  return `${parsed.protocol}//${parsed.hostname}/*`;
}

/** Does a granted pattern cover this origin pattern? Both as the browser gives them: scheme, host, path. */
export function covers(granted: string, pattern: string): boolean {
  if (granted === '<all_urls>' || granted === pattern) return true;
  const grant = /^(\*|https?):\/\/([^/]+)\/\*$/.exec(granted);
  const wanted = /^(https?):\/\/([^/:]+)(?::\d+)?\/\*$/.exec(pattern);
  if (!grant || !wanted) return false;
  if (grant[1] !== '*' && grant[1] !== wanted[1]) return false;
  const host = grant[2]!;
  if (host === '*') return true;
  return host.startsWith('*.')
    ? wanted[2] === host.slice(2) || wanted[2]!.endsWith(host.slice(1))
    : host === wanted[2];
}

/** The sites granted now, as match patterns: the browser's own answer, asked again every time. */
export async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => /^(\*|https?):\/\//.test(origin) || origin === '<all_urls>').sort();
}

/** Is the page at this address granted? */
export async function isGranted(url: string): Promise<boolean> {
  const pattern = originPattern(url);
  return pattern !== null && (await grantedOrigins()).some((origin) => covers(origin, pattern));
}

/**
 * Asks for sites. Only in a click handler, and with nothing awaited before: the browser shows its question only then.
 * False when the person says no.
 */
export const requestOrigins = (origins: string[]): Promise<boolean> =>
  browser.permissions.request({ origins });

/** Gives sites back. False when one cannot be (granted at install or by an administrator). */
export async function removeOrigins(origins: string[]): Promise<boolean> {
  try {
    return await browser.permissions.remove({ origins });
  } catch {
    return false;
  }
}

type Script = { id: string; matches?: string[]; excludeMatches?: string[] };

const same = (a: readonly string[] = [], b: readonly string[] = []): boolean =>
  a.length === b.length && [...a].sort().join() === [...b].sort().join();

const queue = inTurn();

/**
 * Makes the registered content scripts match the granted sites, without those switched off. One after another: two
 * concurrent registrations of one id fail.
 *
 * @returns the granted sites.
 */
export const syncScripts = (off: readonly string[]): Promise<string[]> => queue(() => syncNow(off));

async function syncNow(off: readonly string[]): Promise<string[]> {
  const granted = await grantedOrigins();
  const matches = granted.filter((origin) => !off.includes(origin));
  const excludeMatches = off.filter((site) => !matches.includes(site));
  const registered = (await browser.scripting.getRegisteredContentScripts({ ids: SCRIPT_IDS })) as Script[];
  const isRight = (script: Script) =>
    same(script.matches, matches) && same(script.excludeMatches, excludeMatches);
  if (matches.length > 0 && registered.length === SCRIPT_IDS.length && registered.every(isRight))
    return granted;
  // Not updated in place: Firefox keeps an old `excludeMatches` when the new list is empty.
  if (registered.length > 0)
    await browser.scripting.unregisterContentScripts({ ids: registered.map(({ id }) => id) });
  if (matches.length === 0) return granted;
  const both = {
    matches,
    ...(excludeMatches.length > 0 ? { excludeMatches } : {}),
    persistAcrossSessions: true,
  };
  await browser.scripting.registerContentScripts([
    {
      ...both,
      id: 'overlay',
      js: [OVERLAY],
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_end',
    },
    { ...both, id: 'ahead', js: [AHEAD], runAt: 'document_start' },
  ]);
  return granted;
}

/** Puts the content script into the open pages of these sites, so that nobody has to reload them. */
export async function injectIntoOpenTabs(origins: readonly string[], off: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...origins], discarded: false });
  await Promise.allSettled(
    tabs.map(async (tab) => {
      const pattern = tab.url === undefined ? null : originPattern(tab.url);
      if (tab.id === undefined || (pattern !== null && off.includes(pattern))) return;
      await injectOverlay(tab.id);
    }),
  );
}

/** Calls back when sites were granted or taken away, here or in the browser's own settings. */
export function onGrantsChanged(changed: (added: string[], removed: string[]) => void): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => changed(origins, []));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => changed([], origins));
}
