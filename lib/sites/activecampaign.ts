import { defineSite } from './site.ts';

/** ActiveCampaign: only the host is proven. */
export const activecampaign = defineSite({
  id: 'activecampaign',
  name: 'ActiveCampaign',
  kind: 'esp',
  matches: ['https://*.activehosted.com/*'],
  confidence: 'inferred',
  asOf: '2026-11-28',
});
