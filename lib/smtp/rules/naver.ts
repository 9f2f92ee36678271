import type { Provider } from './rule.ts';

export const naver: Provider = {
  id: 'naver',
  name: 'Naver',
  kind: 'mailbox',
  hosts: ['naver.com'],
  tokens: ['- nsmtp', 'nsmtp', 'realip.naver.com'],
  domains: ['naver.com'],
  rules: [
    {
      id: 'naver/filtered',
      reason: 'ip-listed',
      any: ['is filtered and this connection will be closed'],
      weight: 0.85,
    },
    { id: 'naver/rate', reason: 'rate-limited', any: ['you send too many messages'], weight: 0.85 },
    { id: 'naver/disabled', reason: 'disabled', any: ['inactive mbox', 'suspended user'], weight: 0.85 },
  ],
};
