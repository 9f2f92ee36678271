import { defineSite } from './site.ts';

/** Resend emails and broadcasts: friendly words (Permanent/General, Suppressed) and the `smtp; …` diagnostic codes. */
export const resend = defineSite({
  id: 'resend',
  name: 'Resend',
  kind: 'esp',
  matches: ['https://resend.com/*'],
  rows: [
    {
      row: ['table tbody tr, [role="row"]'],
      columns: {
        recipient: ['to', 'recipient'],
        sender: ['from'],
        event: ['status', 'last event'],
        verdict: ['type', 'bounce type'],
        time: ['sent', 'created', 'date'],
        text: ['reason', 'details', 'diagnostic code', 'message'],
        emailType: ['tags', 'broadcast'],
        eventId: ['id', 'email id'],
      },
      sender: ['label:From'],
      recipient: ['label:To'],
      // A row tells the last event of a message: what was opened has arrived.
      delivered: ['delivered', 'opened', 'clicked'],
      neverSent: ['suppressed'],
    },
  ],
  vendorCodes: true,
  confidence: 'documented',
  asOf: '2026-11-23',
});
