import type { Provider } from './rule.ts';

export const exchange: Provider = {
  id: 'exchange',
  name: 'Exchange Server',
  kind: 'mta',
  hosts: [],
  tokens: ['at the organization this message was sent to'],
  rules: [
    {
      id: 'exchange/recipient-gone',
      reason: 'user-unknown',
      any: [
        'e-mail account does not exist at the organization this message was sent to',
        'recipient name is not recognized',
      ],
      token: true,
      weight: 0.9,
    },
    {
      id: 'exchange/limit',
      reason: 'over-quota',
      any: ["recipient's mailbox is full and can't accept", "recipient's mailbox was unavailable … full"],
      token: true,
      weight: 0.9,
    },
    {
      id: 'exchange/refused',
      reason: 'delivery-failed',
      any: ["message reached the recipient's e-mail system, but delivery was refused"],
      token: true,
      weight: 0.6,
    },
  ],
};
