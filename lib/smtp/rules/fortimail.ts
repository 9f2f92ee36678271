import type { Provider } from './rule.ts';

const DOCS =
  'https://docs.fortinet.com/document/fortimail/6.4.2/administration-guide/260598/troubleshoot-mta-issues';

export const fortimail: Provider = {
  id: 'fortimail',
  name: 'Fortinet FortiMail',
  kind: 'filter',
  hosts: ['fortimail.com', 'fortimailcloud.com'],
  tokens: ['fortimail'],
  docs: DOCS,
  rules: [
    { id: 'fortimail/fortiguard', reason: 'ip-listed', any: ['fortiguard'] },
    { id: 'fortimail/defer', reason: 'greylisted', any: ['try again later'], source: DOCS },
  ],
};
