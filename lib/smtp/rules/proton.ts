import type { Provider } from './rule.ts';

export const proton: Provider = {
  id: 'proton',
  name: 'Proton Mail',
  kind: 'mailbox',
  hosts: ['protonmail.ch', 'protonmail.com', 'proton.me'],
  tokens: [],
  domains: ['proton.me', 'protonmail.com', 'pm.me', 'protonmail.ch'],
  rules: [
    { id: 'proton/user-unknown', reason: 'user-unknown', any: ['address does not exist'] },
    { id: 'proton/spam', reason: 'spam-content', any: ['rejected by spam filter'] },
    { id: 'proton/virus', reason: 'virus', any: ['do not accept viral traffic'] },
  ],
};
