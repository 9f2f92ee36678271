import type { Provider } from './rule.ts';

export const mxroute: Provider = {
  id: 'mxroute',
  name: 'MXroute',
  kind: 'mailbox',
  hosts: ['mxrouting.net', 'mxroute.com', 'mxlogin.com'],
  tokens: [],
  rules: [
    {
      id: 'mxroute/range',
      reason: 'ip-listed',
      any: ['unauthenticated mail not allowed from this range'],
      token: true,
    },
    {
      id: 'mxroute/recipients',
      reason: 'low-reputation',
      any: ['excessive rejected recipients', 'flooding our smtp server'],
    },
    { id: 'mxroute/auth', reason: 'auth-required', any: ['excessive authentication failures'] },
  ],
};
