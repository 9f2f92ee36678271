import type { Provider } from './rule.ts';

export const laposte: Provider = {
  id: 'laposte',
  name: 'La Poste (laposte.net)',
  kind: 'mailbox',
  hosts: ['laposte.net'],
  tokens: ['lpn007_', 'lpnaaa_', 'lpn006_', 'lpn0', 'postmaster.laposte.net'],
  domains: ['laposte.net'],
  rules: [
    {
      id: 'laposte/ip-blocked',
      reason: 'low-reputation',
      any: ['lpn007_102', 'lpnaaa_102', 'lpn105_102'],
      token: true,
    },
    {
      id: 'laposte/spam',
      reason: 'spam-content',
      any: ['lpn007_510', 'lpnaaa_510', 'suspicion de contenu non sollicite'],
      token: true,
    },
    {
      id: 'laposte/dkim',
      reason: 'dkim',
      any: ['lpn007_402', 'lpnaaa_402', 'dkim is not configured'],
      token: true,
    },
    {
      id: 'laposte/disabled',
      reason: 'disabled',
      any: [
        'lpn007_426',
        'lpn007_420',
        'lpnaaa_420',
        'lpnaaa_426',
        'recipient account is blocked',
        'archived recipient',
      ],
      token: true,
    },
    {
      id: 'laposte/user-unknown',
      reason: 'user-unknown',
      any: ['lpn007_416', 'lpnaaa_416', 'lpnaaa_401'],
      token: true,
    },
    { id: 'laposte/dmarc', reason: 'dmarc', any: ['lpn007_517', 'lpnaaa_517'], token: true },
  ],
};
