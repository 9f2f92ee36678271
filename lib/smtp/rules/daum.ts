import type { Provider } from './rule.ts';

export const daum: Provider = {
  id: 'daum',
  name: 'Daum / Hanmail (Kakao)',
  kind: 'mailbox',
  hosts: ['hanmail.net', 'daum.net', 'kakao.com'],
  tokens: [],
  domains: ['hanmail.net', 'daum.net', 'kakao.com'],
  rules: [
    { id: 'daum/rate', reason: 'rate-limited', any: ['sent too many e-mails'], weight: 0.85 },
    {
      id: 'daum/disabled',
      reason: 'disabled',
      any: ['inactive mbox', 'suspended user', 'suspend user'],
      weight: 0.85,
    },
  ],
};
