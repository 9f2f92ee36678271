import type { Provider } from './rule.ts';

const DOCS = 'https://www.zoho.com/mail/help/spam-reason.html';

export const zoho: Provider = {
  id: 'zoho',
  name: 'Zoho Mail',
  kind: 'mailbox',
  hosts: ['zoho.com', 'zoho.eu', 'zoho.in', 'zohomail.com'],
  tokens: ['mailpolicy violation', 'email policy violation detected'],
  domains: ['zoho.com', 'zohomail.com'],
  docs: DOCS,
  rules: [
    {
      id: 'zoho/destination-policy',
      reason: 'recipient-restricted',
      any: ['mail rejected by destination domain'],
    },
    {
      id: 'zoho/mailbox-policy',
      reason: 'mailbox-unavailable',
      any: ['mailbox delivery restricted by policy error', 'mailbox delivery failure policy error'],
    },
    { id: 'zoho/user-unknown', reason: 'user-unknown', any: ['user unknown', 'user does not exist'] },
    { id: 'zoho/dmarc', reason: 'dmarc', any: ['rejected per dmarc policy'] },
    { id: 'zoho/policy', reason: 'policy', any: ['mailpolicy violation', 'email policy violation detected'] },
    { id: 'zoho/virus', reason: 'virus', any: ['virus'] },
    { id: 'zoho/spam', reason: 'spam-content', any: ['flagged as spam'] },
    { id: 'zoho/relay-denied', reason: 'relay-denied', any: ['relaying disallowed'] },
    { id: 'zoho/busy', reason: 'system-error', any: ['temporary system error'] },
  ],
};
