import type { Diagnosis } from '#lib/smtp/diagnosis.ts';
import { REASONS, type Reason } from '#lib/smtp/catalogue/reasons.ts';

/** A diagnosis of one reason, as the engine would give it; `more` overrides any part. */
export function diagnosisOf(reason: Reason, more: Partial<Diagnosis> = {}): Diagnosis {
  const { category, permanence, actor } = REASONS[reason];
  return {
    span: { start: 0, end: 40 },
    hits: [],
    reply: 550,
    status: '5.1.1',
    provider: 'google',
    candidates: [
      {
        category,
        reason,
        weight: 0.9,
        evidence: [
          {
            kind: 'text',
            rule: `google/${reason}`,
            words: 'the deciding words',
            span: { start: 4, end: 22 },
            source: 'https://support.google.com/mail/answer/1',
          },
        ],
      },
    ],
    undecided: false,
    permanence,
    actor,
    neverSent: false,
    filed: [category],
    recipients: [],
    ...more,
  };
}

/** A diagnosis that is not decided between the reasons given. */
export function undecidedBetween(...reasons: Reason[]): Diagnosis {
  return diagnosisOf(reasons[0]!, {
    candidates: reasons.map((reason, index) => ({
      category: REASONS[reason].category,
      reason,
      weight: 0.5 - index / 10,
      evidence: [{ kind: 'pair', rule: 'catalogue/550/5.7.1', words: '', span: null, source: null }],
    })),
    undecided: true,
  });
}
