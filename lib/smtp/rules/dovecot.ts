import type { Provider } from './rule.ts';

export const dovecot: Provider = {
  id: 'dovecot',
  name: 'Dovecot',
  kind: 'mta',
  hosts: [],
  tokens: ['(mailbox for user is full)', '(mailbox full) dovecot'],
  rules: [
    {
      id: 'dovecot/over-quota',
      reason: 'over-quota',
      any: ['quota exceeded (mailbox for user is full)'],
      token: true,
      weight: 0.9,
    },
    {
      id: 'dovecot/user-unknown',
      reason: 'user-unknown',
      any: ["user doesn't exist:"],
      token: true,
      weight: 0.9,
    },
  ],
};
