import { defineSite } from './site.ts';

/** Missive: only the host is proven; bodies stand in frames of its own origin. */
export const missive = defineSite({
  id: 'missive',
  name: 'Missive',
  kind: 'helpdesk',
  matches: ['https://mail.missiveapp.com/*'],
  confidence: 'inferred',
  asOf: '2026-11-28',
});
