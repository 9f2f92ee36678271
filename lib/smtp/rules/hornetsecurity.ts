import type { Provider } from './rule.ts';

const DOCS =
  'https://support.everycloud.com/support/solutions/articles/4000007755-workspace-classification-codes';

/** The replies hang on the code: the words are not documented, so each rule asks for the pair and for words that name the service. */
export const hornetsecurity: Provider = {
  id: 'hornetsecurity',
  name: 'Hornetsecurity / antispameurope',
  kind: 'filter',
  hosts: ['hornetsecurity.com', 'antispameurope.com', 'everycloudtech.com'],
  tokens: ['antispameurope', 'hornetsecurity', 'everycloud'],
  docs: DOCS,
  rules: [
    {
      id: 'hornetsecurity/sender-domain',
      reason: 'sender-domain-dns',
      any: ['antispameurope', 'hornetsecurity', 'everycloud'],
      status: ['4.1.8'],
      needsCode: true,
      source: DOCS,
    },
    {
      id: 'hornetsecurity/spam-ip',
      reason: 'ip-listed',
      any: ['antispameurope', 'hornetsecurity', 'everycloud'],
      reply: [554],
      status: ['5.5.4'],
      needsCode: true,
      source: DOCS,
    },
    {
      id: 'hornetsecurity/mail-loop',
      reason: 'mail-loop',
      any: ['antispameurope', 'hornetsecurity', 'everycloud'],
      reply: [554],
      status: ['5.5.6'],
      needsCode: true,
      source: DOCS,
    },
    {
      id: 'hornetsecurity/attachment',
      reason: 'attachment',
      any: ['antispameurope', 'hornetsecurity', 'everycloud'],
      reply: [554],
      status: ['5.5.7'],
      needsCode: true,
      source: DOCS,
    },
    {
      id: 'hornetsecurity/spam',
      reason: 'spam-content',
      any: ['antispameurope', 'hornetsecurity', 'everycloud'],
      reply: [554],
      status: ['5.5.5', '5.6.1', '5.6.2', '5.6.3'],
      needsCode: true,
      source: DOCS,
    },
    {
      id: 'hornetsecurity/virus',
      reason: 'virus',
      any: ['antispameurope', 'hornetsecurity', 'everycloud'],
      reply: [554],
      status: ['5.6.4'],
      needsCode: true,
      source: DOCS,
    },
    {
      id: 'hornetsecurity/user-unknown',
      reason: 'user-unknown',
      any: ['antispameurope', 'hornetsecurity', 'everycloud'],
      reply: [554, 550],
      status: ['5.7.1', '5.1.1'],
      needsCode: true,
      weight: 0.88,
      source: DOCS,
    },
    {
      id: 'hornetsecurity/too-large',
      reason: 'too-large',
      any: ['antispameurope', 'hornetsecurity', 'everycloud'],
      reply: [552, 554],
      status: ['5.5.2', '5.5.3'],
      needsCode: true,
      weight: 0.88,
      source: DOCS,
    },
  ],
};
