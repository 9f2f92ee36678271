import { browser } from 'wxt/browser';

/** Codes looked up before, newest first; never a pasted text. On this machine only. */
const KEY = 'lookups';

/** How many are kept. */
export const MOST_LOOKUPS = 10;

/** Are these codes and nothing else? Whatever holds a letter may hold a person. */
export const isCodes = (text: string): boolean => /^[\d. ]{3,20}$/.test(text);

/** What the history looks like after one more look-up. */
export const withLookup = (history: readonly string[], entry: string): string[] =>
  [entry, ...history.filter((it) => it !== entry)].slice(0, MOST_LOOKUPS);

/** The codes looked up before. */
export async function readLookups(): Promise<string[]> {
  const stored = ((await browser.storage.local.get(KEY)) as Record<string, unknown>)[KEY];
  if (!Array.isArray(stored)) return [];
  return stored.filter((it): it is string => typeof it === 'string' && isCodes(it)).slice(0, MOST_LOOKUPS);
}

/** Replaces the history; an empty one forgets it. */
export async function writeLookups(history: readonly string[]): Promise<void> {
  await browser.storage.local.set({ [KEY]: [...history] });
}
