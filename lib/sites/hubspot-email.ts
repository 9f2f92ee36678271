import { defineSite } from './site.ts';

/** HubSpot: email performance, contact timelines, conversations inbox and help desk. One app on one host. */
export const hubspotEmail = defineSite({
  id: 'hubspot-email',
  name: 'HubSpot',
  kind: 'esp',
  matches: ['https://app.hubspot.com/*', 'https://app-eu1.hubspot.com/*', 'https://app-na2.hubspot.com/*'],
  rows: [
    {
      row: ['table tbody tr, [role="row"]'],
      columns: {
        recipient: ['recipient', 'email', 'contact', 'email address'],
        event: ['event', 'status'],
        verdict: ['bounce type', 'category', 'bounce category'],
        text: ['response', 'bounce reason', 'reason', 'message', 'details'],
        time: ['date', 'time', 'event date'],
        emailType: ['email type', 'email name'],
      },
      delivered: ['delivered'],
      neverSent: ['not sent', 'suppressed'],
    },
  ],
  vendorCodes: true,
  confidence: 'inferred',
  asOf: '2026-11-23',
});
