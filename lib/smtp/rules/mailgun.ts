import type { Provider } from './rule.ts';

const DOCS = 'https://documentation.mailgun.com/';

export const mailgun: Provider = {
  id: 'mailgun',
  name: 'Mailgun',
  kind: 'esp',
  hosts: ['mxa.mailgun.org', 'mxb.mailgun.org'],
  tokens: [
    'not delivering to previously bounced address',
    'not delivering to unsubscribed address',
    'not delivering to a user who marked',
  ],
  docs: DOCS,
  rules: [
    {
      id: 'mailgun/suppressed',
      reason: 'suppressed',
      any: ['not delivering to previously bounced address'],
      token: true,
      source: DOCS,
    },
    {
      id: 'mailgun/unsubscribed',
      reason: 'blocked-by-recipient',
      any: ['not delivering to unsubscribed address'],
      neverSent: true,
      token: true,
      weight: 0.7,
    },
    {
      id: 'mailgun/complained',
      reason: 'blocked-by-recipient',
      any: ['not delivering to a user who marked your messages as spam'],
      neverSent: true,
      token: true,
      source: DOCS,
    },
    { id: 'mailgun/no-mx', reason: 'no-mail-service', any: ['no mx for'] },
    {
      id: 'mailgun/too-old',
      reason: 'expired',
      any: ['too old'],
      reply: [602],
      needsCode: true,
      source: DOCS,
    },
  ],
};
