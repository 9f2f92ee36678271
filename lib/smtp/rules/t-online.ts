import type { Provider } from './rule.ts';

const DOCS = 'https://postmaster.t-online.de/';

export const tOnline: Provider = {
  id: 't-online',
  name: 'T-Online (Telekom)',
  kind: 'mailbox',
  hosts: ['t-online.de'],
  tokens: ['rx.t-online.de', '(nowl)', 'none/bad reputation'],
  domains: ['t-online.de', 'magenta.de'],
  docs: DOCS,
  rules: [
    {
      id: 't-online/reputation',
      reason: 'low-reputation',
      any: ['none/bad reputation', '(nowl)'],
      token: true,
    },
    { id: 't-online/block-listed', reason: 'ip-listed', any: ['a problem occurred', '(bl)'] },
    { id: 't-online/spam', reason: 'spam-content', any: ['considered as spam or virus'] },
    { id: 't-online/over-quota', reason: 'over-quota', any: ['over storage quota'], weight: 0.85 },
    { id: 't-online/user-unknown', reason: 'user-unknown', any: ['user unknown'] },
  ],
};
