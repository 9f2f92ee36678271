import type { Tally } from '#lib/tally/observation.ts';

const BASE: Tally = {
  day: '2026-11-20',
  outcome: 'bounce',
  sendingDomain: 'news.example',
  recipientDomain: 'gmail.com',
  provider: 'google',
  emailType: 'newsletter',
  sendingIp: '192.0.2.10',
  source: 'import:sendgrid-activity-csv',
  reply: 550,
  status: '5.1.1',
  category: 'Invalid address',
  reason: 'user-unknown',
  permanence: 'permanent',
  count: 1,
};

/** A tally that differs from a plain bounce in what is given. */
export const tally = (part: Partial<Tally>): Tally => ({ ...BASE, ...part });

/** Deliveries: without verdict. */
export const delivered = (count: number, part: Partial<Tally> = {}): Tally =>
  tally({
    outcome: 'delivered',
    reply: null,
    status: null,
    category: null,
    reason: null,
    permanence: 'unknown',
    count,
    ...part,
  });

/** What the tests below compute by hand. Today is 2026-11-23. */
export const SMALL: readonly Tally[] = [
  delivered(900),
  tally({ count: 30 }),
  tally({ count: 20, provider: 'yahoo', recipientDomain: 'yahoo.com', reply: 554, status: null }),
  tally({ count: 40, reply: 550, status: '5.7.26', category: 'DMARC', reason: 'dmarc' }),
  tally({
    count: 10,
    reply: 452,
    status: '4.2.2',
    category: 'Mailbox Full',
    reason: 'over-quota',
    permanence: 'temporary',
    sendingDomain: 'billing.example',
    sendingIp: '',
  }),
  tally({ count: 5, outcome: 'never-sent', reply: 605, status: null, reason: 'suppressed' }),
  // The first day of the 30 days before.
  delivered(480, { day: '2026-09-25' }),
  tally({ count: 20, day: '2026-09-25' }),
];
