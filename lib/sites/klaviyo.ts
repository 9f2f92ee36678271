import { defineSite } from './site.ts';

/** Klaviyo: only the host is proven. The names of its metrics are those of its help: what it drops was suppressed before. */
export const klaviyo = defineSite({
  id: 'klaviyo',
  name: 'Klaviyo',
  kind: 'esp',
  matches: ['https://*.klaviyo.com/*'],
  words: {
    columns: { recipient: ['profile'], event: ['metric'] },
    delivered: ['received email'],
    neverSent: ['dropped email'],
  },
  confidence: 'inferred',
  asOf: '2026-11-28',
});
