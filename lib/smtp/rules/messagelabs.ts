import type { Provider } from './rule.ts';

const DOCS =
  'https://knowledge.broadcom.com/external/article/165144/smtp-bounce-back-error-codes-for-email-s.html';

export const messagelabs: Provider = {
  id: 'messagelabs',
  name: 'Symantec Email Security.cloud (MessageLabs)',
  kind: 'filter',
  hosts: ['messagelabs.com', 'symanteccloud.com'],
  tokens: ['symanteccloud.com/troubleshooting'],
  docs: DOCS,
  rules: [
    {
      id: 'messagelabs/connection-policy',
      reason: 'low-reputation',
      any: ['connection rejected by policy'],
      weight: 0.85,
    },
    {
      id: 'messagelabs/zodiac',
      reason: 'ip-listed',
      any: ['symantec zodiac'],
      token: true,
      source: 'https://ipremoval.sms.symantec.com/',
    },
    { id: 'messagelabs/content', reason: 'spam-content', any: ['message filtered'], source: DOCS },
    { id: 'messagelabs/relay-denied', reason: 'relay-denied', any: ['trying to use me'], source: DOCS },
    { id: 'messagelabs/auth', reason: 'auth-required', any: ['turn on smtp authentication'] },
    { id: 'messagelabs/user-unknown', reason: 'user-unknown', any: ['invalid recipient', '542 … rejected'] },
    {
      id: 'messagelabs/shaped',
      reason: 'rate-limited',
      any: ['service temporarily unavailable'],
      reply: [421],
      needsCode: true,
      weight: 0.75,
      source: DOCS,
    },
    {
      id: 'messagelabs/deferred',
      reason: 'system-error',
      any: ['requested action aborted'],
      reply: [450],
      weight: 0.75,
      source: DOCS,
    },
  ],
};
