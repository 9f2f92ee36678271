import { generic } from './generic.ts';
import { gmail } from './gmail.ts';
import { mailgun } from './mailgun.ts';
import { matchesPattern } from './match-pattern.ts';
import { outlookWeb } from './outlook-web.ts';
import { roundcube } from './roundcube.ts';
import { sendgrid } from './sendgrid.ts';
import type { Site } from './site.ts';

/**
 * Every surface, in the order they are asked. Fixed hosts cannot collide and stand in alphabetical order of their ids;
 * among the fingerprints (no `matches`) the more particular software comes first, because a hosting panel embeds a webmail.
 */
export const SITES: readonly Site[] = [
  // Fixed hosts.
  gmail,
  mailgun,
  outlookWeb,
  sendgrid,
  // Self-hosted, by fingerprint.
  roundcube,
];

/** The surface of a page: by match pattern, then by fingerprint, else `generic`. `page` may be left out where only the URL is known. */
export function siteFor(url: string, page?: ParentNode): Site {
  const parsed = URL.parse(url);
  if (!parsed) return generic;
  return (
    SITES.find((site) => patternsOf(site).some((pattern) => matchesPattern(pattern, parsed))) ??
    (page && SITES.find((site) => site.fingerprint?.some((selector) => page.querySelector(selector)))) ??
    generic
  );
}

/** The surface with an id, for names in lists. */
export function siteById(id: string): Site | null {
  return SITES.find((site) => site.id === id) ?? (id === generic.id ? generic : null);
}

/** All origins a surface needs: its pages and the frames that hold its bodies. */
export function patternsOf(site: Site): readonly string[] {
  return site.frameMatches ? [...site.matches, ...site.frameMatches] : site.matches;
}
