import type { Provider } from './rule.ts';

const DOCS = 'https://ipcheck.proofpoint.com/';

export const proofpoint: Provider = {
  id: 'proofpoint',
  name: 'Proofpoint',
  kind: 'filter',
  hosts: ['pphosted.com', 'ppe-hosted.com', 'ipcheck.proofpoint.com'],
  tokens: [],
  docs: DOCS,
  rules: [
    {
      id: 'proofpoint/listed',
      reason: 'ip-listed',
      any: ['ipcheck.proofpoint.com', 'prs.proofpoint.com', 'support.proofpoint.com/dnsbl-lookup'],
      token: true,
      source: DOCS,
    },
    { id: 'proofpoint/csi', reason: 'ip-listed', any: ['cloudmark sender intelligence'] },
    {
      id: 'proofpoint/user-unknown',
      reason: 'user-unknown',
      any: [
        'user unknown',
        'not a valid email address',
        'undeliverable address',
        'user email address is marked as invalid',
      ],
      none: ['sender address'],
    },
    { id: 'proofpoint/recipient-check', reason: 'system-error', any: ['unverified address'] },
    { id: 'proofpoint/dmarc', reason: 'dmarc', any: ["per sender's dmarc policy"] },
    { id: 'proofpoint/local-policy', reason: 'recipient-restricted', any: ['local policy violation'] },
    { id: 'proofpoint/malformed', reason: 'malformed', any: ['message must be rfc'] },
  ],
};
