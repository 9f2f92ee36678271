import type { Provider } from './rule.ts';

export const au: Provider = {
  id: 'au',
  name: 'au (KDDI)',
  kind: 'isp',
  hosts: ['ezweb.ne.jp', 'au.com'],
  tokens: [],
  domains: ['au.com', 'ezweb.ne.jp', 'uqmobile.jp'],
  rules: [
    { id: 'au/user-unknown', reason: 'user-unknown', any: ['>: user unknown'] },
    // Said of unknown users and, after the data, by the recipient's own filter: check, do not remove.
    {
      id: 'au/recipient-filter',
      reason: 'mailbox-unavailable',
      category: 'Invalid address',
      any: ['550 : user unknown'],
    },
  ],
};
