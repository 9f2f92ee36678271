import type { Provider } from './rule.ts';

const DOCS = 'https://help.mail.ru/notspam-support/errors';

export const mailRu: Provider = {
  id: 'mail.ru',
  name: 'Mail.ru (VK)',
  kind: 'mailbox',
  hosts: ['mail.ru'],
  tokens: [
    'help.mail.ru',
    'notspam-support',
    'abuse@corp.mail.ru',
    'message was not accepted -- invalid mailbox',
  ],
  domains: ['mail.ru', 'bk.ru', 'inbox.ru', 'list.ru', 'internet.ru'],
  docs: DOCS,
  rules: [
    {
      id: 'mail.ru/user-unknown',
      reason: 'user-unknown',
      any: ['message was not accepted -- invalid mailbox', 'user not found'],
      none: ['account is disabled', 'user is terminated'],
    },
    {
      id: 'mail.ru/disabled',
      reason: 'disabled',
      any: ['account is disabled', 'user is terminated'],
      none: ['message sending for this account'],
    },
    {
      id: 'mail.ru/spam',
      reason: 'spam-content',
      any: ['spam message rejected', 'spam message discarded'],
      source: DOCS,
    },
    {
      id: 'mail.ru/dmarc',
      reason: 'dmarc',
      any: ['owner dmarc policy'],
      source: 'https://help.mail.ru/mail-help/postmaster/dmarc',
    },
    {
      id: 'mail.ru/dynamic-ip',
      reason: 'no-ptr',
      any: ['do not accept mail from dynamic ips', 'generic dns ptr'],
    },
    {
      id: 'mail.ru/sender-disabled',
      reason: 'sender-suspended',
      any: ['message sending for this account is disabled'],
    },
  ],
};
