import { covers } from '#lib/ext/grants.ts';
import { patternsOf, SITES } from '#lib/sites/index.ts';
import type { Site } from '#lib/sites/site.ts';

/** A site that is turned on, or an origin of nobody's that is. */
export type SiteRow = {
  name: string;
  /** The granted patterns that belong to it. */
  origins: string[];
  /** False when it is switched off but still granted. */
  on: boolean;
};

/** Sites on offer: those with addresses of their own that are not granted yet. */
export type SiteOffer = { name: string; kind: Site['kind']; origins: string[] };

const hostOf = (pattern: string): string => pattern.replace(/^[^/]*\/\//, '').replace(/\/\*$/, '');

/** The granted origins as people know them: known sites by name, others by host. */
export function siteRows(granted: readonly string[], off: readonly string[]): SiteRow[] {
  const left = new Set(granted);
  const on = (origins: readonly string[]): boolean => !origins.every((origin) => off.includes(origin));
  const known = SITES.flatMap((site) => {
    const origins = patternsOf(site).filter((pattern) => left.has(pattern));
    for (const origin of origins) left.delete(origin);
    return origins.length > 0 ? [{ name: site.name, origins, on: on(origins) }] : [];
  });
  const others = [...left].map((origin) => ({ name: hostOf(origin), origins: [origin], on: on([origin]) }));
  return [...known, ...others].sort((a, b) => a.name.localeCompare(b.name));
}

/** Known sites that could be turned on, by name. */
export function siteOffers(granted: readonly string[]): SiteOffer[] {
  return SITES.filter(
    (site) =>
      site.matches.length > 0 &&
      !site.matches.some((pattern) => granted.some((grant) => grant === pattern || covers(grant, pattern))),
  )
    .map((site) => ({ name: site.name, kind: site.kind, origins: [...patternsOf(site)] }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
