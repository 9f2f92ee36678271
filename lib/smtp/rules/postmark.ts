import type { Provider } from './rule.ts';

const DOCS = 'https://postmarkapp.com/developer/api/bounce-api';

export const postmark: Provider = {
  id: 'postmark',
  name: 'Postmark',
  kind: 'esp',
  hosts: ['inbound.postmarkapp.com'],
  tokens: ['that have been marked as inactive'],
  docs: DOCS,
  rules: [
    {
      id: 'postmark/suppressed',
      reason: 'suppressed',
      any: ['inactive recipient', 'tried to send to recipient(s) that have been marked as inactive'],
      source: DOCS,
    },
  ],
};
