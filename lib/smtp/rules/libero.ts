import type { Provider } from './rule.ts';

export const libero: Provider = {
  id: 'libero',
  name: 'Libero / Virgilio (Italiaonline)',
  kind: 'mailbox',
  hosts: ['libero.it', 'virgilio.it', 'iol.local', 'italiaonline.it'],
  tokens: ['.iol.local;', '; lib_'],
  domains: ['libero.it', 'virgilio.it', 'iol.it', 'tin.it', 'inwind.it', 'blu.it', 'giallo.it'],
  rules: [
    {
      id: 'libero/user-unknown',
      reason: 'user-unknown',
      any: ['lib_200', 'invalid recipient', 'lib_2 … recipient'],
      weight: 0.85,
    },
  ],
};
