import type { Provider } from './rule.ts';

const DOCS = 'https://yandex.com/support/mail/bounces/yandex.html';

export const yandex: Provider = {
  id: 'yandex',
  name: 'Yandex Mail',
  kind: 'mailbox',
  hosts: ['yandex.ru', 'yandex.net', 'yandex.com'],
  tokens: ['5.7.1 no such user!', 'ya.cc/', 'policy rejection on the target address'],
  domains: ['yandex.ru', 'yandex.com', 'ya.ru', 'yandex.by', 'yandex.kz', 'yandex.ua'],
  docs: DOCS,
  rules: [
    {
      id: 'yandex/user-unknown',
      reason: 'user-unknown',
      any: ['no such user', 'no correct recipients'],
      source: DOCS,
    },
    {
      id: 'yandex/address-syntax',
      reason: 'address-syntax',
      any: ['bad recipient address syntax', 'bad address mailbox syntax'],
      source: DOCS,
    },
    {
      id: 'yandex/disabled',
      reason: 'disabled',
      any: ['policy rejection on the target address'],
      source: DOCS,
    },
    {
      id: 'yandex/over-quota',
      reason: 'over-quota',
      any: ['mailbox size limit exceeded', 'mailbox size exceeded'],
      source: DOCS,
    },
    { id: 'yandex/recipient-rate', reason: 'recipient-rate', any: ['exceeded message rate limit'] },
    { id: 'yandex/spam', reason: 'spam-content', any: ['under suspicion of spam'], source: DOCS },
    { id: 'yandex/spam-ip', reason: 'low-reputation', any: ['blocked by spam statistics'], source: DOCS },
    {
      id: 'yandex/busy',
      reason: 'system-error',
      any: ['service is currently unavailable', '551 5.3.0 unknown error', 'timeout exceeded'],
    },
  ],
};
