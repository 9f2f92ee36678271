import { originPattern } from '#lib/ext/grants.ts';
import { siteFor } from '#lib/sites/index.ts';
import { matchesPattern } from '#lib/sites/match-pattern.ts';

/**
 * Every origin "always on this site" asks for: the page's own, and where bodies stand in frames of another origin those too,
 * with the hosts that the one app is spread over. Other hosts of the same maker are other sites.
 */
export function siteOrigins(url: string): string[] {
  const own = originPattern(url);
  const page = URL.parse(url);
  if (own === null || page === null) return [];
  const { matches, frameMatches } = siteFor(url);
  if (!frameMatches) return [own];
  return [...new Set([own, ...matches.filter((pattern) => matchesPattern(pattern, page)), ...frameMatches])];
}
