import type { Provider } from './rule.ts';

const DOCS = 'https://campus.barracuda.com/product/emailsecuritygateway/article/BSF/SMTPErrorCodes/';

export const barracuda: Provider = {
  id: 'barracuda',
  name: 'Barracuda',
  kind: 'filter',
  hosts: ['barracudanetworks.com', 'barracuda.com', 'cudamail.com'],
  tokens: ['cuda_nsu', 'ess.barracuda', 'permanent failure for one or more recipients ('],
  docs: DOCS,
  rules: [
    {
      id: 'barracuda/blocked',
      reason: 'policy',
      any: ['permanent failure for one or more recipients … :blocked)'],
      token: true,
      weight: 0.95,
    },
    {
      id: 'barracuda/listed',
      reason: 'ip-listed',
      any: ['barracuda reputation', 'b.barracudacentral.org', 'barracudanetworks.com/reputation'],
      source: 'https://www.barracudacentral.org/rbl/removal-request',
    },
    { id: 'barracuda/user-unknown', reason: 'user-unknown', any: ['user unknown', 'no such user'] },
    { id: 'barracuda/spoofed', reason: 'policy', any: ['rejecting spoofed message'] },
    {
      id: 'barracuda/content',
      reason: 'spam-content',
      any: ['suspect content', 'spam url in content', 'rejecting banned content'],
    },
    { id: 'barracuda/greylisted', reason: 'greylisted', any: ['greylist'] },
    {
      id: 'barracuda/policy',
      reason: 'policy',
      any: ['policy rejection'],
      reply: [450],
      permanence: 'temporary',
    },
    {
      id: 'barracuda/busy',
      reason: 'system-error',
      any: ['temporary failure, please try again later', 'temporary server error', 'license expired'],
    },
  ],
};
