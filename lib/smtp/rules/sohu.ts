import type { Provider } from './rule.ts';

export const sohu: Provider = {
  id: 'sohu',
  name: 'Sohu',
  kind: 'mailbox',
  hosts: ['sohu.com'],
  tokens: [],
  domains: ['sohu.com'],
  rules: [
    { id: 'sohu/rate', reason: 'rate-limited', any: ['sender reject'] },
    { id: 'sohu/ip', reason: 'ip-listed', any: ['ip reject'] },
  ],
};
