import { defineSite } from './site.ts';

/** Titan: only the host is proven. */
export const titan = defineSite({
  id: 'titan',
  name: 'Titan',
  kind: 'webmail',
  matches: ['https://app.titan.email/*'],
  confidence: 'inferred',
  asOf: '2026-11-28',
});
