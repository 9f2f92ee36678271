import { defineSite } from './site.ts';

/** SMTP2GO activity and bounce reports. */
export const smtp2go = defineSite({
  id: 'smtp2go',
  name: 'SMTP2GO',
  kind: 'esp',
  matches: [
    'https://app.smtp2go.com/*',
    'https://app-eu.smtp2go.com/*',
    'https://app-au.smtp2go.com/*',
    'https://app-us.smtp2go.com/*',
  ],
  rows: [
    {
      row: ['table tbody tr, [role="row"]'],
      columns: {
        event: ['event', 'status'],
        verdict: ['bounce', 'bounce type'],
        sender: ['sender', 'from'],
        recipient: ['recipient', 'to'],
        time: ['date', 'time'],
        text: ['response', 'message', 'smtp response', 'reason'],
        emailType: ['username', 'smtp user'],
        eventId: ['email id', 'id'],
      },
      delivered: ['delivered', 'processed & delivered'],
      neverSent: ['rejected', 'suppressed'],
    },
  ],
  vendorCodes: true,
  confidence: 'documented',
  asOf: '2026-11-23',
});
