import type { Provider } from './rule.ts';

export const amavis: Provider = {
  id: 'amavis',
  name: 'amavis / SpamAssassin',
  kind: 'filter',
  hosts: [],
  tokens: ['ube, id=', 'reject, id=', 'amavis', 'spamassassin score'],
  rules: [
    {
      id: 'amavis/spam',
      reason: 'spam-content',
      any: ['ube, id=', 'message content rejected, ube'],
      token: true,
    },
    { id: 'amavis/banned', reason: 'attachment', any: ['banned, id=', 'reject, id= … banned'], token: true },
    { id: 'amavis/virus', reason: 'virus', any: ['reject, id= … virus', 'infected, id='], token: true },
    {
      id: 'amavis/reject',
      reason: 'spam-content',
      any: ['reject, id='],
      none: ['virus', 'banned'],
      token: true,
    },
  ],
};
