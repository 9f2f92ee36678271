import { defineSite } from './site.ts';

/** Mailchimp: only the host is proven. */
export const mailchimp = defineSite({
  id: 'mailchimp',
  name: 'Mailchimp',
  kind: 'esp',
  matches: ['https://*.admin.mailchimp.com/*'],
  confidence: 'inferred',
  asOf: '2026-11-28',
});
