import { REASONS, type Reason } from '#lib/smtp/catalogue/reasons.ts';
import type { Observation, Outcome } from '#lib/tally/observation.ts';
import { seeded } from '../bench/export-file.ts';

/** Made-up observations, the same for the same seed; some stand twice. */
export function someObservations(many: number, seed: number): Observation[] {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * random() * list.length)]!;
  const reasons = Object.keys(REASONS) as Reason[];
  const all: Observation[] = [];
  for (let at = 0; at < many; at++) {
    if (at > 10 && random() < 0.05) {
      all.push(all[Math.floor(random() * all.length)]!);
      continue;
    }
    const outcome: Outcome = random() < 0.7 ? 'delivered' : random() < 0.9 ? 'bounce' : 'never-sent';
    const told = outcome !== 'delivered';
    const reason = told && random() < 0.9 ? pick(reasons) : null;
    all.push({
      eventKey: `e${at}`,
      day: `2026-11-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`,
      source: pick(['import:powermta-acct', 'import:sendgrid-event-webhook', 'gmail']),
      outcome,
      sendingDomain: pick(['shop.example', 'mail.shop.example', '']),
      recipientDomain: pick(['gmail.com', 'example.net', 'yahoo.com', 'example.org']),
      provider: pick(['google', 'yahoo', 'microsoft365', '']),
      emailType: pick(['transactional', 'marketing', '']),
      sendingIp: pick(['192.0.2.10', '192.0.2.11', '']),
      reply: told && random() < 0.8 ? pick([550, 552, 421, 554, 605]) : null,
      status: told && random() < 0.8 ? pick(['5.1.1', '5.2.2', '4.7.28', '5.7.26']) : null,
      category: reason ? REASONS[reason].category : told && random() < 0.3 ? 'DMARC' : null,
      reason,
      permanence: told ? pick(['permanent', 'temporary', 'unknown']) : 'unknown',
    });
  }
  return all;
}
