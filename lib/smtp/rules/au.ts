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
    { id: 'au/recipient-filter', reason: 'blocked-by-recipient', any: ['550 : user unknown'] },
  ],
};
