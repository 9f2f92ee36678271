import type { Provider } from './rule.ts';

const DOCS = 'https://www.xfinity.com/support/articles/email-errors';

export const comcast: Provider = {
  id: 'comcast',
  name: 'Comcast / Xfinity',
  kind: 'mailbox',
  hosts: ['comcast.net'],
  tokens: [
    'postmaster.comcast.net/smtp-error-codes',
    'xfinity.com/support',
    'comcast bl0',
    'comcast block for spam',
  ],
  domains: ['comcast.net'],
  docs: DOCS,
  rules: [
    {
      id: 'comcast/block-spam',
      reason: 'ip-listed',
      any: ['bl000000', 'comcast block for spam'],
      source: DOCS,
    },
    {
      id: 'comcast/dnsbl',
      reason: 'ip-listed',
      any: ['bl0000', 'bl0001', 'bl0010', 'bl0011', 'found on one or more dnsbls'],
      none: ['bl000000'],
      source: DOCS,
    },
    { id: 'comcast/dynamic-ip', reason: 'ip-listed', any: ['es000001', 'es000010'], source: DOCS },
    {
      id: 'comcast/no-ptr',
      reason: 'no-ptr',
      any: ['must have a ptr record', 'reverse dns failure'],
      source: DOCS,
    },
    {
      id: 'comcast/connections',
      reason: 'too-many-connections',
      any: ['too many sessions opened'],
      source: DOCS,
    },
    {
      id: 'comcast/rate',
      reason: 'rate-limited',
      any: ['rl0000'],
      none: ['too many sessions'],
      weight: 0.85,
    },
    { id: 'comcast/recipient-rate', reason: 'recipient-rate', any: ['too many recent messages'] },
    { id: 'comcast/over-quota', reason: 'over-quota', any: ['user over quota', 'extended quota violation'] },
    {
      id: 'comcast/user-unknown',
      reason: 'user-unknown',
      any: ['not our customer', 'recipient mailbox unallocated', 'unk00001', 'account not available'],
    },
    {
      id: 'comcast/unavailable',
      reason: 'mailbox-unavailable',
      any: ['recipient unavailable', 'recipient temporarily unavailable'],
    },
    { id: 'comcast/dmarc', reason: 'dmarc', any: ['dm000001', 'rejected due to dmarc'] },
  ],
};
