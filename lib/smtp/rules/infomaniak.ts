import type { Provider } from './rule.ts';

export const infomaniak: Provider = {
  id: 'infomaniak',
  name: 'Infomaniak',
  kind: 'mailbox',
  hosts: ['infomaniak.ch', 'infomaniak.com'],
  tokens: [],
  rules: [{ id: 'infomaniak/dmarc', reason: 'dmarc', any: ['rejected by dmarc policy'] }],
};
