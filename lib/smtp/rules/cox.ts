import type { Provider } from './rule.ts';

const DOCS = 'https://www.cox.com/residential/support/email-error-codes.html';

export const cox: Provider = {
  id: 'cox',
  name: 'Cox',
  kind: 'isp',
  hosts: ['cox.net', 'cxr.mx.a.cloudfilter.net'],
  tokens: ['aup#cx', 'aup#ipbl', 'aup#urlbl', 'aup#cdrbl', 'cox.com/residential/support/email-error-codes'],
  domains: ['cox.net'],
  docs: DOCS,
  rules: [
    {
      id: 'cox/ip-blocked',
      reason: 'ip-listed',
      any: ['aup#cxbl', 'aup#cdrbl', 'aup#ipbl'],
      token: true,
      source: DOCS,
    },
    {
      id: 'cox/reputation',
      reason: 'low-reputation',
      any: ['aup#cxnj', 'ip reputation too low'],
      token: true,
    },
    { id: 'cox/link', reason: 'domain-listed', any: ['aup#urlbl'], token: true, source: DOCS },
    {
      id: 'cox/no-ptr',
      reason: 'no-ptr',
      any: ['aup#cxdns', 'rejected - no rdns'],
      token: true,
      source: DOCS,
    },
    { id: 'cox/unauthenticated', reason: 'unauthenticated', any: ['aup#cxsndr'], token: true, source: DOCS },
    { id: 'cox/protocol', reason: 'protocol', any: ['aup#cxsmtp'], token: true, source: DOCS },
    { id: 'cox/connections', reason: 'too-many-connections', any: ['aup#cxcnct'], token: true, source: DOCS },
    {
      id: 'cox/rate',
      reason: 'rate-limited',
      any: ['aup#cxmxrt', 'message threshold exceeded'],
      token: true,
      source: DOCS,
    },
    { id: 'cox/account-limit', reason: 'sending-quota', any: ['aup#cxthrt'], token: true, source: DOCS },
    { id: 'cox/account', reason: 'sender-suspended', any: ['aup#cxmj'], token: true, source: DOCS },
    { id: 'cox/user-unknown', reason: 'user-unknown', any: ['recipient rejected'], source: DOCS },
    { id: 'cox/attachment', reason: 'attachment', any: ['attachment extension is forbidden'], source: DOCS },
  ],
};
