import { defineSite } from './site.ts';

/**
 * ActiveCampaign: only the host is proven. By its help the bounce report lists contacts with date, code, type and description
 * of the bounce.
 */
export const activecampaign = defineSite({
  id: 'activecampaign',
  name: 'ActiveCampaign',
  kind: 'esp',
  matches: ['https://*.activehosted.com/*'],
  words: { columns: { recipient: ['contact'] } },
  confidence: 'inferred',
  asOf: '2026-11-28',
});
