import type { Provider } from './rule.ts';

export const vade: Provider = {
  id: 'vade',
  name: 'Vade',
  kind: 'filter',
  hosts: ['vadesecure.com', 'vadesecure.io'],
  tokens: ['vade retro'],
  rules: [
    { id: 'vade/listed', reason: 'ip-listed', any: ['sendertool.vadesecure.com'] },
    { id: 'vade/spam', reason: 'spam-content', any: ['vade retro'] },
  ],
};
