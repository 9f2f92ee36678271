import type { Provider } from './rule.ts';

export const spamexperts: Provider = {
  id: 'spamexperts',
  name: 'SpamExperts / N-able Mail Assure',
  kind: 'filter',
  hosts: ['antispamcloud.com', 'mtaroutes.com', 'spamexperts.com', 'spamexperts.eu'],
  tokens: ['antispamcloud', 'spamexperts'],
  rules: [
    { id: 'spamexperts/listed', reason: 'ip-listed', any: ['spamrl.com'], token: true },
    { id: 'spamexperts/spam', reason: 'spam-content', any: ['high probability of spam'] },
  ],
};
