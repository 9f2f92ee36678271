import type { Provider } from './rule.ts';

const DOCS =
  'https://docs.sophos.com/central/customer/help/en-us/ManageYourProducts/EmailSecurity/SMTPErrorCodes/index.html';

export const sophos: Provider = {
  id: 'sophos',
  name: 'Sophos Email',
  kind: 'filter',
  hosts: ['hydra.sophos.com', 'sophos.com', 'reflexion.net'],
  tokens: ['xgemail_'],
  docs: DOCS,
  rules: [
    { id: 'sophos/dkim', reason: 'dkim', any: ['xgemail_0001'], token: true, source: DOCS },
    { id: 'sophos/spf', reason: 'spf', any: ['xgemail_0002'], token: true, source: DOCS },
    { id: 'sophos/dmarc', reason: 'dmarc', any: ['xgemail_0003'], token: true, source: DOCS },
    { id: 'sophos/ip-listed', reason: 'ip-listed', any: ['xgemail_0004'], token: true, source: DOCS },
    { id: 'sophos/domain-listed', reason: 'domain-listed', any: ['xgemail_0005'], token: true, source: DOCS },
    { id: 'sophos/tls', reason: 'tls-required', any: ['xgemail_0006'], token: true, source: DOCS },
    { id: 'sophos/licence', reason: 'tenant-limit', any: ['xgemail_0007'], token: true, source: DOCS },
    {
      id: 'sophos/block-list',
      reason: 'blocked-by-recipient',
      any: ['xgemail_0008', 'xgemail_0009'],
      token: true,
      source: DOCS,
    },
    { id: 'sophos/relay-denied', reason: 'relay-denied', any: ['xgemail_0010'], token: true, source: DOCS },
    { id: 'sophos/user-unknown', reason: 'user-unknown', any: ['xgemail_0011'], token: true, source: DOCS },
    { id: 'sophos/too-large', reason: 'too-large', any: ['xgemail_0012'], token: true, source: DOCS },
    {
      id: 'sophos/recipients',
      reason: 'too-many-recipients',
      any: ['xgemail_0013', 'xgemail_0014'],
      token: true,
      source: DOCS,
    },
    {
      id: 'sophos/recipient-rate',
      reason: 'recipient-rate',
      any: ['xgemail_0015'],
      token: true,
      source: DOCS,
    },
    { id: 'sophos/flood', reason: 'rate-limited', any: ['mail flood detected'] },
  ],
};
