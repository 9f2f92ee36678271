import { browser } from 'wxt/browser';
import { covers, originPattern } from './grants.ts';
import { inTurn } from './in-turn.ts';

/** Sites that are granted but switched off, as origin patterns. On this machine only, as grants are. */
const KEY = 'off';

/** The switched-off sites. */
export async function offSites(): Promise<string[]> {
  const stored = (await browser.storage.local.get(KEY)) as Record<string, unknown>;
  const off = stored[KEY];
  return Array.isArray(off) ? off.filter((it): it is string => typeof it === 'string') : [];
}

/** Calls back with the sites that were switched on again and those switched off, in whatever window. */
export function onSwitched(switched: (on: string[], off: string[]) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local' || !(KEY in changes)) return;
    const list = (value: unknown): string[] => (Array.isArray(value) ? (value as string[]) : []);
    const before = list(changes[KEY]!.oldValue);
    const after = list(changes[KEY]!.newValue);
    switched(
      before.filter((site) => !after.includes(site)),
      after.filter((site) => !before.includes(site)),
    );
  });
}

/** Is the page at this address switched off? */
export async function isOff(url: string): Promise<boolean> {
  const pattern = originPattern(url);
  return pattern !== null && (await offSites()).some((off) => covers(off, pattern));
}

/** A granted pattern is kept as it is, "https://*.example.com/*" too; an address becomes its origin's pattern. */
const patternOf = (site: string): string | null =>
  /^(\*|https?):\/\/[^/]+\/\*$/.test(site) ? site : originPattern(site);

const queue = inTurn();

/** Switches a granted site (its pattern or an address on it) off or on again. Scripts follow once the background hears of it. */
export async function switchSite(site: string, on: boolean): Promise<void> {
  const pattern = patternOf(site);
  if (!pattern) return;
  await queue(async () => {
    // On: what covers it goes as well, or it would stay off.
    const rest = (await offSites()).filter((it) => it !== pattern && !(on && covers(it, pattern)));
    await browser.storage.local.set({ [KEY]: on ? rest : [...rest, pattern] });
  });
}
