import { defineSite } from './site.ts';

/** Iterable: only the hosts are proven. */
export const iterable = defineSite({
  id: 'iterable',
  name: 'Iterable',
  kind: 'esp',
  matches: ['https://app.iterable.com/*', 'https://app.eu.iterable.com/*'],
  confidence: 'inferred',
  asOf: '2026-11-28',
});
