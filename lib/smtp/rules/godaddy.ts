import type { Provider } from './rule.ts';

const DOCS = 'https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685';

export const godaddy: Provider = {
  id: 'godaddy',
  name: 'GoDaddy / secureserver.net',
  kind: 'mailbox',
  hosts: ['secureserver.net'],
  tokens: ['unblock.secureserver.net'],
  docs: DOCS,
  rules: [
    {
      id: 'godaddy/listed',
      reason: 'ip-listed',
      any: [' ib104', ' ib105', ' ib106'],
      token: true,
      source: DOCS,
    },
    { id: 'godaddy/own-list', reason: 'ip-listed', any: ['rbl reject'], source: DOCS },
    {
      id: 'godaddy/reputation',
      reason: 'low-reputation',
      any: [' ib103', ' ib110', ' ib111', ' ib112', ' ib113', ' ib116'],
      token: true,
      source: DOCS,
    },
    { id: 'godaddy/no-ptr', reason: 'no-ptr', any: [' ib108'], token: true, source: DOCS },
    { id: 'godaddy/helo', reason: 'helo', any: [' ib301'], token: true, source: DOCS },
    { id: 'godaddy/auth', reason: 'auth-required', any: [' ib401'], token: true, source: DOCS },
    { id: 'godaddy/sender', reason: 'sender-rejected', any: [' ib501', ' ib502'], token: true, source: DOCS },
    { id: 'godaddy/sender-domain', reason: 'sender-domain-dns', any: [' ib506'], token: true, source: DOCS },
    { id: 'godaddy/spf', reason: 'spf', any: [' ib508'], token: true, source: DOCS },
    { id: 'godaddy/rate', reason: 'rate-limited', any: [' ib504', ' ib607'], token: true, source: DOCS },
    {
      id: 'godaddy/connections',
      reason: 'too-many-connections',
      any: [' ib007', ' ib510'],
      token: true,
      source: DOCS,
    },
    { id: 'godaddy/recipients', reason: 'too-many-recipients', any: [' ib605'], token: true, source: DOCS },
    { id: 'godaddy/busy', reason: 'system-error', any: [' ib101'], token: true, source: DOCS },
    { id: 'godaddy/spam', reason: 'spam-content', any: [' ib212'], token: true, source: DOCS },
    { id: 'godaddy/virus', reason: 'virus', any: [' ib705'], token: true, source: DOCS },
    {
      id: 'godaddy/user-unknown',
      reason: 'user-unknown',
      any: ['recipient not found', 'account does not exist'],
      source: DOCS,
    },
    { id: 'godaddy/over-quota', reason: 'over-quota', any: ['account storage limit'], source: DOCS },
    { id: 'godaddy/disabled', reason: 'disabled', any: ['account disabled'], source: DOCS },
    { id: 'godaddy/mail-loop', reason: 'mail-loop', any: ['message is looping'], source: DOCS },
  ],
};
