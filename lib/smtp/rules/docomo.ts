import type { Provider } from './rule.ts';

export const docomo: Provider = {
  id: 'docomo',
  name: 'NTT docomo',
  kind: 'isp',
  hosts: ['docomo.ne.jp'],
  tokens: [],
  domains: ['docomo.ne.jp'],
  rules: [
    {
      id: 'docomo/recipient-filter',
      // "Unknown user" is also what the recipient's own filter says: check, do not remove.
      reason: 'mailbox-unavailable',
      category: 'Invalid address',
      any: ['unknown user'],
      status: ['5.2.0'],
      needsCode: true,
    },
    {
      id: 'docomo/user-unknown',
      reason: 'user-unknown',
      any: ['unknown user'],
      none: ['in reply to end of data'],
      weight: 0.7,
    },
    {
      id: 'docomo/recipient-filter-data',
      // "Unknown user" is also what the recipient's own filter says: check, do not remove.
      reason: 'mailbox-unavailable',
      category: 'Invalid address',
      any: ['unknown user … in reply to end of data'],
    },
    { id: 'docomo/over-quota', reason: 'over-quota', any: ['too much mail data'] },
    { id: 'docomo/recipients', reason: 'too-many-recipients', any: ['too many recipients'] },
  ],
};
