import type { Provider } from './rule.ts';

const DOCS = 'https://www.exim.org/exim-html-current/doc/html/spec_html/';

export const exim: Provider = {
  id: 'exim',
  name: 'Exim / cPanel',
  kind: 'mta',
  hosts: [],
  tokens: ['blocks limit exceeded', 'has exceeded the max emails per hour'],
  docs: DOCS,
  rules: [
    {
      id: 'exim/unrouteable',
      reason: 'user-unknown',
      any: ['unrouteable address', 'unroutable address', 'no such user here'],
      token: true,
      weight: 0.8,
    },
    {
      id: 'exim/sender-verify',
      reason: 'sender-rejected',
      any: ['sender verify failed', 'sender verify callout'],
      token: true,
      weight: 0.96,
    },
    {
      id: 'exim/helo',
      reason: 'helo',
      any: ['syntactically invalid helo', 'syntactically invalid ehlo'],
      token: true,
      weight: 0.9,
    },
    {
      id: 'exim/cpanel-limit',
      reason: 'sending-quota',
      any: ['has exceeded the max emails per hour', 'has exceeded the max defers and failures per hour'],
      token: true,
      weight: 0.9,
    },
    {
      id: 'exim/cpanel-full',
      reason: 'over-quota',
      any: ['mailbox is full / blocks limit exceeded', 'mailbox is full / inode limit exceeded'],
      token: true,
      weight: 0.9,
    },
    {
      id: 'exim/suspended',
      reason: 'sender-suspended',
      any: ['outgoing mail suspension', 'outgoing mail from … has been suspended'],
      token: true,
      weight: 0.97,
    },
    {
      id: 'exim/listed',
      reason: 'ip-listed',
      any: ['is in a black list at', 'junkmail rejected'],
      token: true,
      weight: 0.9,
    },
    {
      id: 'exim/local-fault',
      reason: 'system-error',
      any: ['temporary local problem'],
      token: true,
      weight: 0.9,
    },
    { id: 'exim/loop', reason: 'mail-loop', any: ['too many "received" headers'], token: true, weight: 0.9 },
  ],
};
