import type { Provider } from './rule.ts';

const DOCS = 'https://postmaster.free.fr/index_en.html';

export const free: Provider = {
  id: 'free',
  name: 'Free (free.fr)',
  kind: 'mailbox',
  hosts: ['free.fr', 'proxad.net'],
  tokens: ['postmaster.free.fr', '(usersearch)'],
  domains: ['free.fr', 'aliceadsl.fr'],
  docs: DOCS,
  rules: [
    { id: 'free/spam-ip', reason: 'low-reputation', any: ['too many spams from your ip'] },
    { id: 'free/connections', reason: 'too-many-connections', any: ['too many connections from your ip'] },
    { id: 'free/errors', reason: 'rate-limited', any: ['too many errors from your ip'] },
    { id: 'free/spam', reason: 'spam-content', any: ['spam detected'] },
    { id: 'free/virus', reason: 'virus', any: ['virus detected'] },
    { id: 'free/inactive', reason: 'disabled', any: ['blocked due to inactivity'] },
    { id: 'free/over-quota', reason: 'over-quota', any: ['user quota exceeded', 'mailbox for user is full'] },
    { id: 'free/user-unknown', reason: 'user-unknown', any: ['user unknown'] },
  ],
};
