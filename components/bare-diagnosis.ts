import { REASONS, type Reason } from '#lib/smtp/catalogue/reasons.ts';
import type { Diagnosis } from '#lib/smtp/diagnosis.ts';

/** A cause by itself, as a card shows it: without words that decided; `more` is what else is known. */
export function bareDiagnosis(reason: Reason, more: Partial<Diagnosis> = {}): Diagnosis {
  const { category, permanence, actor } = REASONS[reason];
  return {
    span: { start: 0, end: 0 },
    hits: [],
    reply: null,
    status: null,
    provider: null,
    candidates: [{ category, reason, weight: 1, evidence: [] }],
    undecided: false,
    permanence,
    actor,
    neverSent: reason === 'suppressed',
    filed: [],
    recipients: [],
    ...more,
  };
}
