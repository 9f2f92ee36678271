import type { Provider } from './rule.ts';

export const oracle: Provider = {
  id: 'oracle',
  name: 'Oracle Communications Messaging Server',
  kind: 'mta',
  hosts: [],
  tokens: ['unknown or illegal alias', 'boundary_(id_'],
  rules: [
    {
      id: 'oracle/user-unknown',
      reason: 'user-unknown',
      any: ['unknown or illegal alias'],
      token: true,
      weight: 0.9,
    },
    {
      id: 'oracle/over-quota',
      reason: 'over-quota',
      any: ['delivery failed: over quota'],
      token: true,
      weight: 0.9,
    },
  ],
};
