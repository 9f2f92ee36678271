import { defineSite } from './site.ts';

/** Activity feed and suppressions. Only texts and column names are documented; the tables are read by header words. */
export const sendgrid = defineSite({
  id: 'sendgrid',
  name: 'Twilio SendGrid',
  kind: 'esp',
  matches: ['https://app.sendgrid.com/*'],
  rows: [
    {
      row: ['main table tbody tr', 'main [role="row"]'],
      columns: {
        event: ['status', 'event'],
        recipient: ['to', 'to email', 'recipient', 'email', 'email address'],
        sender: ['from', 'from email'],
        text: ['reason', 'details', 'response'],
        status: ['status code', 'code'],
        sendingIp: ['outbound ip', 'sending ip'],
        emailType: ['categories', 'category', 'asm group', 'unsubscribe group'],
        time: ['last event', 'last event received', 'date', 'created', 'created at', 'processed'],
        eventId: ['css:[data-msg-id]@data-msg-id', 'message id'],
      },
      delivered: ['delivered'],
      neverSent: ['dropped', 'drop'],
    },
  ],
  vendorCodes: true,
  confidence: 'documented',
  asOf: '2026-11-23',
});
