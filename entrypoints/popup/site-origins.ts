import { originPattern } from '#lib/ext/grants.ts';
import { patternsOf, siteFor } from '#lib/sites/index.ts';

/** Every origin a site needs for its page and the frames of its bodies; a page nobody knows needs its own alone. */
export function siteOrigins(url: string): string[] {
  const own = originPattern(url);
  if (own === null) return [];
  return [...new Set([own, ...patternsOf(siteFor(url))])];
}
