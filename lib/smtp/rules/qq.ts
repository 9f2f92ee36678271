import type { Provider } from './rule.ts';

const DOCS = 'https://service.mail.qq.com/detail/122';

export const qq: Provider = {
  id: 'qq',
  name: 'Tencent QQ Mail / exmail',
  kind: 'mailbox',
  hosts: ['qq.com', 'exmail.qq.com', 'foxmail.com'],
  tokens: ['service.mail.qq.com', 'service.exmail.qq.com', 'openmail.qq.com', 'help.exmail.qq.com'],
  domains: ['qq.com', 'foxmail.com', 'vip.qq.com'],
  docs: DOCS,
  rules: [
    {
      id: 'qq/user-unknown',
      reason: 'user-unknown',
      any: [
        'mailbox not found',
        'recipient account was not found',
        'mailbox unavailable. https://service.mail.qq.com/detail/0/',
      ],
      source: DOCS,
    },
    { id: 'qq/disabled', reason: 'disabled', any: ['is a deactivated mailbox'], source: DOCS },
    {
      id: 'qq/access-denied',
      reason: 'recipient-rate',
      any: ['mailbox unavailable or access deni'],
      weight: 0.75,
      source: DOCS,
    },
    { id: 'qq/address-syntax', reason: 'address-syntax', any: ['bad address syntax'], source: DOCS },
    { id: 'qq/too-large', reason: 'too-large', any: ['message too large'], source: DOCS },
    {
      id: 'qq/content',
      reason: 'spam-content',
      any: ['mail content denied', 'spam is embedded in the email', 'mail rejected by antispam server'],
      source: DOCS,
    },
    {
      id: 'qq/suspected',
      reason: 'low-reputation',
      any: ['suspected spam ip', 'suspected bounce attacks', 'connection denied', 'suspected spam'],
      source: DOCS,
    },
    {
      id: 'qq/recipient-block',
      reason: 'blocked-by-recipient',
      any: ['mail is rejected by recipients'],
      source: DOCS,
    },
    {
      id: 'qq/rate',
      reason: 'rate-limited',
      any: ['ip freq', 'domain freq', 'sender freq'],
      source: DOCS,
    },
    {
      id: 'qq/connections',
      reason: 'too-many-connections',
      any: ['connection frequency limited', 'connection freq'],
      weight: 0.92,
      source: DOCS,
    },
    { id: 'qq/spf', reason: 'spf', any: ['spf check failed'], source: DOCS },
    { id: 'qq/dmarc', reason: 'dmarc', any: ['dmarc check failed'], source: DOCS },
  ],
};
