import { defineSite } from './site.ts';

/** SocketLabs. Its failure codes have four digits and are no SMTP replies. */
export const socketlabs = defineSite({
  id: 'socketlabs',
  name: 'SocketLabs',
  kind: 'esp',
  matches: ['https://cp.socketlabs.com/*'],
  rows: [
    {
      row: ['table tbody tr, [role="row"]'],
      columns: {
        recipient: ['to', 'to address', 'recipient'],
        sender: ['from', 'from address'],
        event: ['status'],
        verdict: ['failure type'],
        text: ['reason', 'diagnostic code', 'response'],
        emailType: ['mailing id', 'server'],
        time: ['date', 'date time', 'time'],
        eventId: ['message id'],
      },
      delivered: ['delivered', 'sent'],
      neverSent: ['suppressed'],
    },
  ],
  vendorCodes: true,
  confidence: 'inferred',
  asOf: '2026-11-23',
});
