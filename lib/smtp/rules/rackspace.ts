import type { Provider } from './rule.ts';

const DOCS = 'https://postmaster.apps.rackspace.com/home';

export const rackspace: Provider = {
  id: 'rackspace',
  name: 'Rackspace Email (emailsrvr)',
  kind: 'mailbox',
  hosts: ['emailsrvr.com'],
  tokens: ['acl dns_rbl', 'postmaster.apps.rackspace.com'],
  docs: DOCS,
  rules: [
    { id: 'rackspace/connections', reason: 'too-many-connections', any: ['(g2)', '(g1)'], source: DOCS },
    { id: 'rackspace/no-ptr', reason: 'no-ptr', any: ['(g1f)'], token: true, source: DOCS },
    { id: 'rackspace/down', reason: 'connection-failed', any: ['(g6)'], source: DOCS },
    { id: 'rackspace/refused', reason: 'recipient-restricted', any: ['(g7)'], source: DOCS },
    { id: 'rackspace/recipient-rate', reason: 'recipient-rate', any: ['(g30)'], token: true, source: DOCS },
    { id: 'rackspace/mail-loop', reason: 'mail-loop', any: ['(g16)'], token: true, source: DOCS },
    { id: 'rackspace/dmarc', reason: 'dmarc', any: ['(g15)', '(g1e)'], token: true, source: DOCS },
    { id: 'rackspace/rate', reason: 'rate-limited', any: ['(g28)'], token: true, source: DOCS },
    { id: 'rackspace/user-unknown', reason: 'user-unknown', any: ['(g8)'], source: DOCS },
    { id: 'rackspace/sender-listed', reason: 'domain-listed', any: ['(g14)'], token: true, source: DOCS },
    { id: 'rackspace/virus', reason: 'virus', any: ['(g3)', '(g4)', '(g5)', '(g18)'], source: DOCS },
    { id: 'rackspace/malformed', reason: 'malformed', any: ['(g19)'], token: true, source: DOCS },
    {
      id: 'rackspace/attachment',
      reason: 'attachment',
      any: ['(g1a)', '(g1b)', '(g1c)', '(g1d)'],
      token: true,
      source: DOCS,
    },
    { id: 'rackspace/recipient-block', reason: 'blocked-by-recipient', any: ['(ge)'], source: DOCS },
    { id: 'rackspace/listed', reason: 'ip-listed', any: ['(g31)', 'acl dns_rbl'], source: DOCS },
    { id: 'rackspace/sender-check', reason: 'spf', any: ['not allowed to send from'] },
  ],
};
