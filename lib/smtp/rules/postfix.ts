import type { Provider } from './rule.ts';

const DOCS = 'https://www.postfix.org/';

export const postfix: Provider = {
  id: 'postfix',
  name: 'Postfix',
  kind: 'mta',
  hosts: [],
  tokens: [
    'user unknown in virtual mailbox table',
    'user unknown in local recipient table',
    'user unknown in relay recipient table',
    'user unknown in virtual alias table',
  ],
  docs: DOCS,
  rules: [
    {
      id: 'postfix/user-unknown',
      reason: 'user-unknown',
      any: [
        'in virtual mailbox table',
        'in local recipient table',
        'in relay recipient table',
        'in virtual alias table',
      ],
      // The sender's address is unknown there: the recipient is not at fault and stays.
      none: ['sender address rejected'],
      token: true,
      weight: 0.9,
    },
    {
      id: 'postfix/null-mx-recipient',
      reason: 'no-mail-service',
      any: ['does not accept mail (nullmx)'],
      reply: [556],
      needsCode: true,
      token: true,
      weight: 0.9,
    },
    {
      id: 'postfix/null-mx-sender',
      reason: 'sender-domain-dns',
      any: ['sender address rejected: … (nullmx)'],
      token: true,
      weight: 0.9,
    },
    {
      id: 'postfix/not-owned',
      reason: 'sender-unverified',
      any: ['sender address rejected: not owned by user'],
      token: true,
      weight: 0.85,
    },
    {
      id: 'postfix/no-ptr',
      reason: 'no-ptr',
      any: ['client host rejected: cannot find your'],
      token: true,
      weight: 0.9,
    },
    {
      id: 'postfix/helo',
      reason: 'helo',
      any: ['helo command rejected:', 'ehlo command rejected:'],
      token: true,
      weight: 0.9,
    },
    {
      id: 'postfix/recipient-syntax',
      reason: 'address-syntax',
      any: ['recipient address rejected: need fully-qualified'],
      token: true,
      weight: 0.9,
    },
    {
      id: 'postfix/sender-access',
      reason: 'sender-rejected',
      any: ['sender address rejected: access denied', 'sender address rejected: need fully-qualified'],
      token: true,
      weight: 0.9,
    },
    {
      id: 'postfix/recipient-access',
      reason: 'recipient-restricted',
      any: ['recipient address rejected: access denied'],
      reply: [554],
      status: ['5.7.1'],
      needsCode: true,
      token: true,
      weight: 0.8,
    },
    {
      id: 'postfix/loops-back',
      reason: 'mail-loop',
      any: ['loops back to myself'],
      token: true,
      weight: 0.9,
    },
    {
      id: 'postfix/local-fault',
      reason: 'system-error',
      any: ['queue file write error', 'temporary lookup failure'],
      token: true,
      weight: 0.9,
    },
  ],
};
