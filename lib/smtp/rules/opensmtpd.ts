import type { Provider } from './rule.ts';

export const opensmtpd: Provider = {
  id: 'opensmtpd',
  name: 'OpenSMTPD',
  kind: 'mta',
  hosts: [],
  tokens: ['opensmtpd'],
  rules: [
    {
      id: 'opensmtpd/user-unknown',
      reason: 'user-unknown',
      any: ['550 invalid recipient'],
      token: true,
      weight: 0.9,
    },
  ],
};
