import { defineSite } from './site.ts';

/** HEY: only the host is proven. */
export const hey = defineSite({
  id: 'hey',
  name: 'HEY',
  kind: 'webmail',
  matches: ['https://app.hey.com/*'],
  confidence: 'inferred',
  asOf: '2026-11-28',
});
