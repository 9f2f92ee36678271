import { defineSite } from './site.ts';

/** Gorgias: only the host is proven. */
export const gorgias = defineSite({
  id: 'gorgias',
  name: 'Gorgias',
  kind: 'helpdesk',
  matches: ['https://*.gorgias.com/*'],
  confidence: 'inferred',
  asOf: '2026-11-28',
});
