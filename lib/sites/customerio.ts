import { defineSite } from './site.ts';

/** Customer.io: only the hosts are proven. */
export const customerio = defineSite({
  id: 'customerio',
  name: 'Customer.io',
  kind: 'esp',
  matches: ['https://fly.customer.io/*', 'https://fly-eu.customer.io/*'],
  confidence: 'inferred',
  asOf: '2026-11-28',
});
