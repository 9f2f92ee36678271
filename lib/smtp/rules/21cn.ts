import type { Provider } from './rule.ts';

export const cn21: Provider = {
  id: '21cn',
  name: '21CN',
  kind: 'mailbox',
  hosts: ['21cn.com'],
  tokens: [],
  domains: ['21cn.com', '189.cn'],
  rules: [{ id: '21cn/spam', reason: 'spam-content', any: ['rejected by antispam system'], weight: 0.85 }],
};
