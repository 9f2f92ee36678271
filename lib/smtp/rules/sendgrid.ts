import type { Provider } from './rule.ts';

const DOCS = 'https://www.twilio.com/docs/sendgrid';

export const sendgrid: Provider = {
  id: 'sendgrid',
  name: 'SendGrid',
  kind: 'esp',
  hosts: ['mx.sendgrid.net'],
  tokens: ['verified sender identity', 'dropped by sendgrid'],
  docs: DOCS,
  rules: [
    { id: 'sendgrid/suppressed', reason: 'suppressed', any: ['bounced address'], token: true },
    {
      id: 'sendgrid/unsubscribed',
      reason: 'blocked-by-recipient',
      any: ['unsubscribed address'],
      neverSent: true,
      token: true,
    },
    {
      id: 'sendgrid/complained',
      reason: 'blocked-by-recipient',
      any: ['spam reporting address'],
      neverSent: true,
      token: true,
    },
    {
      id: 'sendgrid/unverified-sender',
      reason: 'sender-unverified',
      any: ['from address does not match a verified sender identity'],
    },
  ],
};
