import { defineSite } from './site.ts';

/** Elastic Email: only the host is proven. */
export const elasticemail = defineSite({
  id: 'elasticemail',
  name: 'Elastic Email',
  kind: 'esp',
  matches: ['https://app.elasticemail.com/*'],
  confidence: 'inferred',
  asOf: '2026-11-28',
});
