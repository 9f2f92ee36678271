import type { Provider } from './rule.ts';

export const zerospam: Provider = {
  id: 'zerospam',
  name: 'Zerospam',
  kind: 'filter',
  hosts: ['zerospam.ca'],
  tokens: ['zerospam'],
  rules: [
    { id: 'zerospam/greylisted', reason: 'greylisted', any: ['greylisted for'] },
    { id: 'zerospam/user-unknown', reason: 'user-unknown', any: ['not in recipient list'] },
  ],
};
