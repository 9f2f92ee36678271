import { defineSite } from './site.ts';

/** Scaleway Transactional Email: only the host is proven. Each mail shows its last tries, a code and a text each. */
export const scalewayTem = defineSite({
  id: 'scaleway-tem',
  name: 'Scaleway Transactional Email',
  kind: 'esp',
  matches: ['https://console.scaleway.com/*'],
  words: { columns: { text: ['last try', 'last tries'] } },
  confidence: 'inferred',
  asOf: '2026-11-28',
});
