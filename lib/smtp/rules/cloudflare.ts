import type { Provider } from './rule.ts';

const DOCS = 'https://developers.cloudflare.com/email-routing/postmaster/';

export const cloudflare: Provider = {
  id: 'cloudflare',
  name: 'Cloudflare Email Routing',
  kind: 'mailbox',
  hosts: ['mx.cloudflare.net', 'email.cloudflare.net'],
  tokens: ['developers.cloudflare.com/email-routing'],
  docs: DOCS,
  rules: [
    { id: 'cloudflare/upstream', reason: 'delivery-failed', any: ['upstream error'], weight: 0.5 },
    { id: 'cloudflare/user-unknown', reason: 'user-unknown', any: ['address does not exist'] },
    {
      id: 'cloudflare/listed',
      reason: 'ip-listed',
      any: ['found on one or more dnsbls', 'abusixip'],
      source: DOCS,
    },
  ],
};
