import { defineSite } from './site.ts';

/** Postmark activity, bounces and suppressions. Details begin with `smtp;` and no blank. */
export const postmark = defineSite({
  id: 'postmark',
  name: 'Postmark',
  kind: 'esp',
  matches: ['https://account.postmarkapp.com/*'],
  rows: [
    {
      row: ['table tbody tr, [role="row"]'],
      columns: {
        text: ['details', 'description', 'reason'],
        event: ['event', 'status'],
        verdict: ['type', 'name'],
        recipient: ['email', 'recipient', 'to'],
        sender: ['from', 'sender'],
        emailType: ['message stream', 'stream', 'tag'],
        time: ['bounced at', 'date', 'time', 'received'],
        eventId: ['message id', 'messageid', 'id'],
      },
      delivered: ['delivered', 'delivery', 'sent'],
      neverSent: ['suppressed', 'inactive recipient'],
    },
  ],
  vendorCodes: true,
  confidence: 'documented',
  asOf: '2026-11-23',
});
