import type { Provider } from './rule.ts';

export const forwardemail: Provider = {
  id: 'forwardemail',
  name: 'Forward Email',
  kind: 'mailbox',
  hosts: ['forwardemail.net'],
  tokens: [],
  rules: [
    {
      id: 'forwardemail/plan',
      reason: 'recipient-restricted',
      any: ['requires an upgrade to enhanced protection'],
    },
  ],
};
