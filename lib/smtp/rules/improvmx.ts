import type { Provider } from './rule.ts';

const DOCS = 'https://improvmx.com/guides/improvmx-error-codes/';

export const improvmx: Provider = {
  id: 'improvmx',
  name: 'ImprovMX',
  kind: 'mailbox',
  hosts: ['improvmx.com'],
  tokens: ['#id-5.9.'],
  docs: DOCS,
  rules: [
    { id: 'improvmx/spam-check', reason: 'system-error', any: ['#id-5.9.4'], source: DOCS },
    {
      id: 'improvmx/user-unknown',
      reason: 'user-unknown',
      any: ['alias does not exist', 'address does not exist', 'mailbox does not exist'],
      source: DOCS,
    },
    { id: 'improvmx/not-set-up', reason: 'relay-denied', any: ['#id-5.9.2'], source: DOCS },
    { id: 'improvmx/mail-loop', reason: 'mail-loop', any: ['#id-5.9.0', 'loop detected'], source: DOCS },
    { id: 'improvmx/spam', reason: 'spam-content', any: ['considered as spam'], source: DOCS },
    {
      id: 'improvmx/reputation',
      reason: 'low-reputation',
      any: ['low reputation of the sending domain'],
      source: DOCS,
    },
  ],
};
