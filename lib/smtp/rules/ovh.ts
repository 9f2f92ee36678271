import type { Provider } from './rule.ts';

export const ovh: Provider = {
  id: 'ovh',
  name: 'OVHcloud',
  kind: 'mailbox',
  hosts: ['ovh.net', 'mail.ovh.ca'],
  tokens: [],
  rules: [
    { id: 'ovh/inactive', reason: 'disabled', any: ['blocked due to inactivity'] },
    { id: 'ovh/refused-ip', reason: 'ip-listed', any: ['spam.ovh.net', 'client host rejected: abusive'] },
  ],
};
