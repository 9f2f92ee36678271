import type { Provider } from './rule.ts';

const DOCS =
  'https://support.titan.email/hc/en-us/articles/35175377981977-Understanding-Incoming-Email-Reject-Codes';

export const titan: Provider = {
  id: 'titan',
  name: 'Titan / Mailhostbox',
  kind: 'mailbox',
  hosts: ['titan.email', 'mailhostbox.com', 'flockmail.com'],
  tokens: ['support.mailhostbox.com', 'mailhostbox'],
  docs: DOCS,
  rules: [
    {
      id: 'titan/new-ip',
      reason: 'low-reputation',
      any: ['insufficient reputation'],
      token: true,
      source: DOCS,
    },
    {
      id: 'titan/suspended',
      reason: 'recipient-restricted',
      any: ['incoming suspended'],
      token: true,
      source: DOCS,
    },
    {
      id: 'titan/recipient-rate',
      reason: 'recipient-rate',
      any: [
        'recipient quota exceeded',
        'recipients domain hourly quota exceeded',
        'recipients domain daily quota exceeded',
      ],
      token: true,
      source: DOCS,
    },
    {
      id: 'titan/user-unknown',
      reason: 'user-unknown',
      any: ['user unknown in virtual mailbox table', 'user unknown in local recipient table'],
      source: DOCS,
    },
    {
      id: 'titan/missing-and-over',
      reason: 'mailbox-unavailable',
      any: ['mailbox does not exist : domains'],
      token: true,
      weight: 0.95,
      source: DOCS,
    },
    { id: 'titan/spf', reason: 'spf', any: ['spf fail'], source: DOCS },
    { id: 'titan/content', reason: 'spam-content', any: ['message content rejected'], source: DOCS },
    {
      id: 'titan/spam-rate',
      reason: 'low-reputation',
      any: ['spam rate exceeded', 'command rejected'],
      source: DOCS,
    },
    { id: 'titan/null-mx', reason: 'sender-domain-dns', any: ['nullmx'], source: DOCS },
    { id: 'titan/protocol', reason: 'protocol', any: ['protocol error'], source: DOCS },
  ],
};
