import type { Observation } from '#lib/tally/observation.ts';

/** An observation for tests; give what matters. */
export const seen = (eventKey: string, more: Partial<Observation> = {}): Observation => ({
  eventKey,
  day: '2026-11-20',
  outcome: 'bounce',
  sendingDomain: 'shop.example',
  recipientDomain: 'gmail.com',
  provider: 'google',
  emailType: '',
  sendingIp: '',
  source: 'gmail',
  reply: 550,
  status: '5.1.1',
  category: 'Invalid address',
  reason: 'user-unknown',
  permanence: 'permanent',
  ...more,
});
