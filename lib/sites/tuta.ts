import { defineSite } from './site.ts';

/** Tuta: only the hosts are proven. */
export const tuta = defineSite({
  id: 'tuta',
  name: 'Tuta',
  kind: 'webmail',
  matches: ['https://app.tuta.com/*', 'https://mail.tutanota.com/*'],
  confidence: 'inferred',
  asOf: '2026-11-28',
});
