import type { Provider } from './rule.ts';

export const zimbra: Provider = {
  id: 'zimbra',
  name: 'Zimbra',
  kind: 'mta',
  hosts: [],
  tokens: ['zimbra'],
  rules: [
    {
      id: 'zimbra/disabled',
      reason: 'disabled',
      any: ['account.maintenance', 'user account is locked', 'user mailbox is locked'],
      token: true,
      weight: 0.85,
    },
  ],
};
