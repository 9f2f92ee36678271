import type { Provider } from './rule.ts';

export const haraka: Provider = {
  id: 'haraka',
  name: 'Haraka',
  kind: 'mta',
  hosts: [],
  tokens: ['i cannot deliver mail for'],
  rules: [
    {
      id: 'haraka/recipient-refused',
      reason: 'user-unknown',
      any: ['i cannot deliver mail for'],
      token: true,
      weight: 0.9,
    },
  ],
};
