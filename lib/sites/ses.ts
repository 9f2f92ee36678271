import { defineSite } from './site.ts';

/**
 * Amazon SES console, and the log viewers its notifications are read in. `mail.sourceIp` there is the API client, so no
 * sending IP is read.
 */
export const ses = defineSite({
  id: 'ses',
  name: 'Amazon SES',
  kind: 'esp',
  matches: ['https://*.console.aws.amazon.com/*', 'https://console.aws.amazon.com/*'],
  rows: [
    {
      row: ['table tbody tr, [role="row"]'],
      columns: {
        recipient: ['to', 'destination', 'email address', 'recipient'],
        sender: ['from', 'from email address', 'source'],
        provider: ['isp'],
        event: ['last delivery event', 'delivery event', 'event'],
        verdict: ['bounce type', 'bounce subtype', 'suppression reason'],
        text: ['details', 'diagnostic code', 'diagnosticcode', 'message'],
        time: ['date', 'timestamp', 'sent time', 'last update time'],
        emailType: ['configuration set'],
        eventId: ['message id', 'feedback id'],
      },
      delivered: ['delivery', 'delivered'],
      neverSent: ['reject', 'onaccountsuppressionlist', 'suppressed'],
    },
  ],
  vendorCodes: true,
  confidence: 'documented',
  asOf: '2026-11-23',
});
