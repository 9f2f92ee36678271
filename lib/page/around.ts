import type { Site } from '#lib/sites/site.ts';
import { domainIn } from './domain.ts';
import { readMoment } from './moment.ts';
import { past } from './past-fields.ts';
import { readValue, type Scopes } from './read.ts';
import { innerRoots } from './roots.ts';

/** What a frame tells about the message whose body stands in a frame of another origin. Holds no address. */
export type Around = {
  /** Domain the bounce is addressed to; empty when the frame does not say. */
  sendingDomain: string;
  /** Local calendar day of the message; empty when the frame does not say. */
  day: string;
};

/** Reads the headers a surface shows outside the body's frame. Null when this document shows none, or the surface has no such frames. */
export function readAround(doc: Document, site: Site, now: Date): Around | null {
  if (!site.frameHeaders) return null;
  const scopes: (Document | ShadowRoot)[] = [doc];
  for (const root of innerRoots(doc)) if (root && root.node !== doc) scopes.push(root.node);
  const read = (selectors: Parameters<typeof readValue>[0]) =>
    readValue(selectors, scopes as unknown as Scopes);
  const sendingDomain = domainIn(read(site.frameHeaders.sender));
  if (sendingDomain === '') return null;
  const time = read(site.frameHeaders.time);
  return {
    sendingDomain,
    day: time === '' ? '' : readMoment(time, now, past(doc, 'documentElement').lang).day,
  };
}
