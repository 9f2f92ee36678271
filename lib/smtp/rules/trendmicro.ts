import type { Provider } from './rule.ts';

const DOCS = 'https://servicecentral.trendmicro.com/en-us/ers/ip-lookup/';

export const trendmicro: Provider = {
  id: 'trendmicro',
  name: 'Trend Micro',
  kind: 'filter',
  hosts: ['trendmicro.com', 'trendmicro.eu', 'trendmicro.co.jp'],
  tokens: ['ers-customized-block', 'tmes.trendmicro', 'hes.trendmicro'],
  docs: DOCS,
  rules: [
    {
      id: 'trendmicro/recipient-block',
      reason: 'blocked-by-recipient',
      any: ['ers-customized-block', 'block-send-er', 'block-sender', 'block-rcpt'],
    },
    { id: 'trendmicro/not-set-up', reason: 'relay-denied', any: [': no-domain'] },
    { id: 'trendmicro/user-unknown', reason: 'user-unknown', any: [': invalid-recipient'] },
    {
      id: 'trendmicro/deferred',
      reason: 'rate-limited',
      any: ['zombie matches', 'sender filtering'],
      reply: [450, 421],
      source:
        'https://docs.trendmicro.com/en-us/documentation/article/deep-discovery-email-inspector-51-online-help-smtp-error-codes',
    },
    {
      id: 'trendmicro/listed',
      reason: 'ip-listed',
      any: ['rbl+', 'mail-abuse.com', 'ers.trendmicro.com'],
      source: DOCS,
    },
    {
      id: 'trendmicro/sender-filter',
      reason: 'low-reputation',
      any: ['sender filtering'],
      reply: [521],
      needsCode: true,
      source:
        'https://docs.trendmicro.com/en-us/documentation/article/deep-discovery-email-inspector-51-online-help-smtp-error-codes',
    },
  ],
};
