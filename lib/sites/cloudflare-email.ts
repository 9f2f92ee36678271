import { defineSite } from './site.ts';

/** Cloudflare Email Service and Email Routing: the activity log; the reply stands in parentheses, the status after a colon. */
export const cloudflareEmail = defineSite({
  id: 'cloudflare-email',
  name: 'Cloudflare',
  kind: 'admin',
  matches: ['https://dash.cloudflare.com/*'],
  rows: [
    {
      row: ['table tbody tr, [role="row"]'],
      columns: {
        sender: ['from', 'sender'],
        recipient: ['to', 'custom address', 'destination', 'recipient'],
        event: ['status', 'result', 'action'],
        time: ['date', 'time', 'timestamp', 'datetime'],
        text: ['response', 'server response', 'details', 'error', 'reason'],
        eventId: ['message id', 'message-id'],
      },
      delivered: ['delivered', 'forwarded'],
    },
  ],
  confidence: 'documented',
  asOf: '2026-11-23',
});
