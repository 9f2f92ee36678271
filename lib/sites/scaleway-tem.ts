import { defineSite } from './site.ts';

/** Scaleway Transactional Email: only the host is proven. */
export const scalewayTem = defineSite({
  id: 'scaleway-tem',
  name: 'Scaleway Transactional Email',
  kind: 'esp',
  matches: ['https://console.scaleway.com/*'],
  confidence: 'inferred',
  asOf: '2026-11-28',
});
