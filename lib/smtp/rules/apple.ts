import type { Provider } from './rule.ts';

const DOCS = 'https://support.apple.com/en-us/102322';

export const apple: Provider = {
  id: 'apple',
  name: 'Apple iCloud',
  kind: 'mailbox',
  hosts: ['mail.icloud.com', 'mail.apple.com', 'icloud.com', 'mail.me.com'],
  tokens: [
    'support.apple.com/en-us/ht204137',
    'support.apple.com/en-us/102322',
    '[cs01]',
    '[cs02]',
    '[hm08]',
    '[hme1]',
    '[hcm1]',
    '[bs01]',
    '[bs02]',
  ],
  domains: ['icloud.com', 'me.com', 'mac.com', 'privaterelay.appleid.com'],
  docs: DOCS,
  rules: [
    {
      id: 'apple/local-policy',
      reason: 'spam-content',
      any: ['[cs01]', '[cs02]', '[hm08]', '[bs01]'],
      token: true,
    },
    { id: 'apple/dmarc', reason: 'dmarc', any: ['[hme1]'], token: true },
    { id: 'apple/deferred', reason: 'rate-limited', any: ['[hcm1]', '[bs02]'], token: true },
    {
      id: 'apple/volume',
      reason: 'rate-limited',
      any: ['deferred due to excessive volume', 'too many errors'],
    },
    {
      id: 'apple/user-unknown',
      reason: 'user-unknown',
      any: [
        'user does not exist',
        'inactive email address',
        'unknown or illegal alias',
        'recipient no longer on server',
      ],
    },
    { id: 'apple/over-quota', reason: 'over-quota', any: ['user is over quota', 'user is overquota'] },
    { id: 'apple/refused-ip', reason: 'ip-listed', any: ['not accepting connections'] },
    { id: 'apple/busy', reason: 'system-error', any: ['service unavailable - try again later'] },
  ],
};
