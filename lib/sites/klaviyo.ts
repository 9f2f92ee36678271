import { defineSite } from './site.ts';

/** Klaviyo: only the host is proven. */
export const klaviyo = defineSite({
  id: 'klaviyo',
  name: 'Klaviyo',
  kind: 'esp',
  matches: ['https://*.klaviyo.com/*'],
  confidence: 'inferred',
  asOf: '2026-11-28',
});
