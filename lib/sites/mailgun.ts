import { defineSite } from './site.ts';

/** Logs and suppressions. Code and text stand apart; 605 and other vendor codes are Mailgun's own. */
export const mailgun = defineSite({
  id: 'mailgun',
  name: 'Mailgun',
  kind: 'esp',
  matches: ['https://app.mailgun.com/*'],
  rows: [
    {
      row: ['main table tbody tr', 'main [role="row"]'],
      columns: {
        event: ['event', 'status'],
        recipient: ['recipient', 'address', 'to'],
        sender: ['from', 'sender'],
        reply: ['code', 'delivery code'],
        text: ['message', 'error', 'description', 'reason', 'delivery message'],
        sendingIp: ['sending ip', 'originating ip', 'ip'],
        emailType: ['tags', 'tag', 'campaign'],
        verdict: ['severity'],
        time: ['time', 'timestamp', 'date', 'created', 'created at'],
        eventId: ['css:[data-event-id]@data-event-id', 'event id', 'id'],
      },
      // The domain of the account stands in the path.
      sender: ['url:/mg/sending/*'],
      delivered: ['delivered'],
      neverSent: ['suppressed', 'dropped'],
    },
  ],
  vendorCodes: true,
  confidence: 'documented',
  asOf: '2026-11-23',
});
