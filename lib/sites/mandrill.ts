import { defineSite } from './site.ts';

/** Mailchimp Transactional (Mandrill) outbound activity. */
export const mandrill = defineSite({
  id: 'mandrill',
  name: 'Mailchimp Transactional (Mandrill)',
  kind: 'esp',
  matches: ['https://mandrillapp.com/*'],
  rows: [
    {
      row: ['table tbody tr, [role="row"]'],
      columns: {
        time: ['date', 'ts'],
        recipient: ['recipient', 'email address', 'to'],
        sender: ['sender', 'from'],
        event: ['status', 'state'],
        text: ['bounce detail', 'detail', 'diag', 'details'],
        emailType: ['tags', 'tag', 'subaccount'],
        eventId: ['message id', 'id'],
      },
      delivered: ['delivered', 'sent'],
      neverSent: ['rejected'],
    },
  ],
  vendorCodes: true,
  confidence: 'documented',
  asOf: '2026-11-23',
});
