import type { Provider } from './rule.ts';

export const hostpoint: Provider = {
  id: 'hostpoint',
  name: 'Hostpoint',
  kind: 'mailbox',
  hosts: ['mail.hostpoint.ch', 'hostpoint.ch'],
  tokens: [],
  rules: [
    { id: 'hostpoint/spf', reason: 'spf', any: ['spf-check failed'] },
    { id: 'hostpoint/dmarc', reason: 'dmarc', any: ["failed sender's dmarc policy"] },
    { id: 'hostpoint/not-hosted', reason: 'relay-denied', any: ['mx do not point to us'] },
  ],
};
