import type { Provider } from './rule.ts';

const DOCS = 'https://help.rambler.ru/mail/mail-soobsheniya-ob-oshibkah/1326/';

export const rambler: Provider = {
  id: 'rambler',
  name: 'Rambler',
  kind: 'mailbox',
  hosts: ['rambler.ru'],
  tokens: [],
  domains: ['rambler.ru', 'lenta.ru', 'autorambler.ru'],
  docs: DOCS,
  rules: [
    {
      id: 'rambler/disabled',
      reason: 'disabled',
      any: ['recipient address rejected: inactive', 'recipient address rejected: blocked'],
    },
    { id: 'rambler/rate', reason: 'rate-limited', any: ['rate limit exceeded'] },
    { id: 'rambler/spam', reason: 'spam-content', any: ['spam message rejected'] },
  ],
};
