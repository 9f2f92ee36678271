import type { Provider } from './rule.ts';

export const sfr: Provider = {
  id: 'sfr',
  name: 'SFR / Neuf',
  kind: 'mailbox',
  hosts: ['sfr.fr', 'neuf.fr'],
  tokens: ['gu_eib_', 'abus detecte gu_'],
  domains: ['sfr.fr', 'neuf.fr', 'cegetel.net'],
  rules: [{ id: 'sfr/abuse', reason: 'ip-listed', any: ['gu_eib_', 'abus detecte'] }],
};
