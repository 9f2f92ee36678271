import type { Provider } from './rule.ts';

export const sina: Provider = {
  id: 'sina',
  name: 'Sina',
  kind: 'mailbox',
  hosts: ['sina.com', 'sina.com.cn', 'sina.cn'],
  tokens: [],
  domains: ['sina.com', 'sina.cn'],
  rules: [{ id: 'sina/connections', reason: 'too-many-connections', any: ['too many connections'] }],
};
