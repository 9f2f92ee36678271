import type { Provider } from './rule.ts';

export const fireeye: Provider = {
  id: 'fireeye',
  name: 'Trellix / FireEye ETP',
  kind: 'filter',
  hosts: ['fireeyecloud.com', 'fireeyegov.com'],
  tokens: ['(etp205)', '(etp208)', 'etp205', 'etp208'],
  rules: [
    { id: 'fireeye/dmarc', reason: 'dmarc', any: ['etp205'] },
    { id: 'fireeye/listed', reason: 'ip-listed', any: ['etp208'] },
  ],
};
