import type { Provider } from './rule.ts';

export const sendmail: Provider = {
  id: 'sendmail',
  name: 'Sendmail',
  kind: 'mta',
  hosts: [],
  tokens: ['domain of sender address', 'config error: mail loops'],
  rules: [
    {
      id: 'sendmail/sender-domain',
      reason: 'sender-domain-dns',
      any: ['domain of sender address … does not exist', 'domain of sender address … does not resolve'],
      token: true,
      weight: 0.9,
    },
    {
      id: 'sendmail/host-unknown',
      reason: 'host-unknown',
      any: ['host unknown (name server:'],
      token: true,
      weight: 0.9,
    },
    { id: 'sendmail/loop', reason: 'mail-loop', any: ['mail loops back to me'], token: true, weight: 0.85 },
    {
      id: 'sendmail/disk',
      reason: 'system-full',
      any: ['insufficient disk space'],
      token: true,
      weight: 0.97,
    },
    {
      id: 'sendmail/connections',
      reason: 'too-many-connections',
      any: ['connection rate limit exceeded', 'too many open connections'],
      token: true,
      weight: 0.9,
    },
  ],
};
