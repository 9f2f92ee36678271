import { defineSite } from './site.ts';

/** Customer.io: only the hosts are proven. A row of its deliveries tells the last state of a message, which has arrived by then. */
export const customerio = defineSite({
  id: 'customerio',
  name: 'Customer.io',
  kind: 'esp',
  matches: ['https://fly.customer.io/*', 'https://fly-eu.customer.io/*'],
  words: { delivered: ['opened', 'clicked', 'converted'] },
  confidence: 'inferred',
  asOf: '2026-11-28',
});
