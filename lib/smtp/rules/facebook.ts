import type { Provider } from './rule.ts';

const DOCS = 'https://www.facebook.com/postmaster/response_codes';

export const facebook: Provider = {
  id: 'facebook',
  name: 'Facebook',
  kind: 'mailbox',
  hosts: ['facebook.com'],
  tokens: ['postmaster.facebook.com/response_codes', 'facebook.com/postmaster/response_codes'],
  domains: ['facebook.com'],
  docs: DOCS,
  rules: [
    {
      id: 'facebook/ip-listed',
      reason: 'ip-listed',
      any: ['pol-p1', 'pol-p2', 'pol-p3', 'pol-p4'],
      source: DOCS,
    },
    { id: 'facebook/virus', reason: 'virus', any: ['pol-p5'], source: DOCS },
    { id: 'facebook/link', reason: 'domain-listed', any: ['pol-p6'], source: DOCS },
    { id: 'facebook/dmarc', reason: 'dmarc', any: ['pol-p7'], weight: 0.8, source: DOCS },
    { id: 'facebook/deferred', reason: 'rate-limited', any: ['pol-t1'], source: DOCS },
    {
      id: 'facebook/sender-domain',
      reason: 'sender-domain-dns',
      any: ['dns-p1', 'dns-p2', 'dns-t1'],
      source: DOCS,
    },
    { id: 'facebook/no-ptr', reason: 'no-ptr', any: ['dns-p3'], source: DOCS },
    { id: 'facebook/user-unknown', reason: 'user-unknown', any: ['rcp-p1'], source: DOCS },
    {
      id: 'facebook/recipient-settings',
      reason: 'blocked-by-recipient',
      any: ['rcp-p2', 'rcp-p3'],
      source: DOCS,
    },
    { id: 'facebook/disabled', reason: 'disabled', any: ['rcp-t4'], source: DOCS },
    { id: 'facebook/too-large', reason: 'too-large', any: ['msg-p1'], source: DOCS },
    { id: 'facebook/attachment', reason: 'attachment', any: ['msg-p2'], source: DOCS },
    { id: 'facebook/malformed', reason: 'malformed', any: ['msg-p3'], source: DOCS },
    { id: 'facebook/recipients', reason: 'too-many-recipients', any: ['msg-t1'], source: DOCS },
    { id: 'facebook/connections', reason: 'too-many-connections', any: ['con-t1'], source: DOCS },
  ],
};
