import type { Provider } from './rule.ts';

export const qmail: Provider = {
  id: 'qmail',
  name: 'qmail',
  kind: 'mta',
  hosts: [],
  tokens: ['my list of allowed rcpthosts', 'in my badmailfrom list', 'in my badrcptto list', 'my databytes'],
  rules: [
    {
      id: 'qmail/user-unknown',
      reason: 'user-unknown',
      any: ['no mailbox here by that name', 'no such address … #5.5.3'],
      token: true,
      weight: 0.9,
    },
    {
      id: 'qmail/rcpthosts',
      reason: 'relay-denied',
      any: ['in my list of allowed rcpthosts'],
      token: true,
      weight: 0.9,
    },
    { id: 'qmail/badmailfrom', reason: 'sender-blocked', any: ['badmailfrom'], token: true, weight: 0.9 },
    {
      id: 'qmail/badrcptto',
      reason: 'recipient-restricted',
      any: ['badrcptto', 'badrecipientto'],
      token: true,
      weight: 0.9,
    },
    {
      id: 'qmail/loop',
      reason: 'mail-loop',
      any: ['already has my delivered-to line'],
      token: true,
      weight: 0.9,
    },
    {
      id: 'qmail/connect',
      reason: 'connection-failed',
      any: ["wasn't able to establish an smtp connection"],
      token: true,
      weight: 0.9,
    },
    {
      id: 'qmail/host',
      reason: 'host-unknown',
      any: ["couldn't find any host named", "couldn't find a mail exchanger"],
      token: true,
      weight: 0.9,
    },
    { id: 'qmail/databytes', reason: 'too-large', any: ['exceeds my databytes'], token: true, weight: 0.9 },
    {
      id: 'qmail/trouble',
      reason: 'system-error',
      any: ['qq trouble', 'qq read error', 'qq temporary problem'],
      token: true,
      weight: 0.9,
    },
  ],
};
