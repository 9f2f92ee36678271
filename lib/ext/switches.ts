import { browser } from 'wxt/browser';
import { originPattern } from './grants.ts';

/** Sites that are granted but switched off, as origin patterns. On this machine only, as grants are. */
const KEY = 'off';

/** The switched-off sites. */
export async function offSites(): Promise<string[]> {
  const stored = (await browser.storage.local.get(KEY)) as Record<string, unknown>;
  const off = stored[KEY];
  return Array.isArray(off) ? off.filter((it): it is string => typeof it === 'string') : [];
}

/** Is the page at this address switched off? */
export async function isOff(url: string): Promise<boolean> {
  const pattern = originPattern(url);
  return pattern !== null && (await offSites()).includes(pattern);
}

/** Switches a granted site off or on again. Scripts follow once the background hears of it. */
export async function switchSite(url: string, on: boolean): Promise<void> {
  const pattern = originPattern(url);
  if (!pattern) return;
  const rest = (await offSites()).filter((it) => it !== pattern);
  await browser.storage.local.set({ [KEY]: on ? rest : [...rest, pattern] });
}
