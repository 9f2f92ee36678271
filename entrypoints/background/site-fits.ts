import type { Frame } from '#lib/ext/gate.ts';
import { patternsOf, siteById } from '#lib/sites/index.ts';
import { matchesPattern } from '#lib/sites/match-pattern.ts';

/**
 * May this frame speak for this surface? A surface with fixed hosts is believed only from those hosts, so one page cannot
 * fill the counts of another; self-hosted software and the generic finder are believed anywhere they run.
 */
export function siteFits(site: string, frame: Pick<Frame, 'url' | 'frameUrl'>): boolean {
  const known = siteById(site);
  if (!known) return false;
  const patterns = patternsOf(known);
  if (patterns.length === 0 || known.fingerprint) return true;
  return [frame.url, frame.frameUrl].some((address) => {
    const url = URL.parse(address);
    return url !== null && patterns.some((pattern) => matchesPattern(pattern, url));
  });
}
