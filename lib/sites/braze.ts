import { defineSite } from './site.ts';

/** Braze: only the hosts are proven; its message activity log is read like every table. */
export const braze = defineSite({
  id: 'braze',
  name: 'Braze',
  kind: 'esp',
  matches: ['https://*.braze.com/*', 'https://*.braze.eu/*'],
  confidence: 'inferred',
  asOf: '2026-11-28',
});
