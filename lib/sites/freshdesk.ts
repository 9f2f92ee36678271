import { defineSite } from './site.ts';

/** Freshdesk and Freshservice: no trustworthy selector of a conversation is public, so the generic finder reads. */
export const freshdesk = defineSite({
  id: 'freshdesk',
  name: 'Freshdesk / Freshservice',
  kind: 'helpdesk',
  matches: ['https://*.freshdesk.com/*', 'https://*.freshservice.com/*'],
  confidence: 'inferred',
  asOf: '2026-11-23',
});
