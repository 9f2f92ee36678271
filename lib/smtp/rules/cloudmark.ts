import type { Provider } from './rule.ts';

const DOCS = 'https://csi.cloudmark.com/en/reset/';

export const cloudmark: Provider = {
  id: 'cloudmark',
  name: 'Cloudmark gateway',
  kind: 'filter',
  hosts: ['cloudfilter.net'],
  tokens: ['cmsmtp'],
  docs: DOCS,
  rules: [
    {
      id: 'cloudmark/listed',
      reason: 'ip-listed',
      any: ['csi.cloudmark.com', 'cloudmark sender intelligence', 'cm-csi'],
    },
    {
      id: 'cloudmark/reputation',
      reason: 'low-reputation',
      any: ['poor reputation', 'ip reputation too low'],
    },
  ],
};
