import type { Provider } from './rule.ts';

export const rspamd: Provider = {
  id: 'rspamd',
  name: 'rspamd',
  kind: 'filter',
  hosts: [],
  tokens: ['gtube pattern', 'rspamd'],
  rules: [
    { id: 'rspamd/spam', reason: 'spam-content', any: ['gtube pattern'], token: true },
    { id: 'rspamd/greylisted', reason: 'greylisted', any: ['greylisted, please try again later'] },
  ],
};
