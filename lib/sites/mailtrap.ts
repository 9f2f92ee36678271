import { defineSite } from './site.ts';

/** Mailtrap Email Sending logs: the reply stands in parentheses (`bounced (550 …)`); streams name the email type. */
export const mailtrap = defineSite({
  id: 'mailtrap',
  name: 'Mailtrap',
  kind: 'esp',
  matches: ['https://mailtrap.io/*'],
  rows: [
    {
      row: ['table tbody tr, [role="row"]'],
      columns: {
        event: ['status', 'event'],
        verdict: ['bounce category', 'bounce type'],
        recipient: ['to', 'email', 'recipient'],
        sender: ['from', 'sending domain', 'domain'],
        text: ['response', 'reason', 'details'],
        reply: ['response code'],
        time: ['sent at', 'date', 'timestamp'],
        emailType: ['stream', 'sending stream', 'category'],
        eventId: ['event id', 'message id'],
      },
      delivered: ['delivered', 'delivery'],
      neverSent: ['suspended', 'rejected', 'suppressed'],
    },
  ],
  vendorCodes: true,
  confidence: 'documented',
  asOf: '2026-11-23',
});
