import { REASONS } from '#lib/smtp/catalogue/reasons.ts';
import type { Actor, Candidate, Diagnosis, Permanence } from '#lib/smtp/diagnosis.ts';
import { rowsOf } from '#lib/smtp/catalogue/lookup.ts';
import type { ClassRow } from '#lib/tally/index.ts';

/**
 * The card of a table row: what was counted, in the form the card reads. There is no text any more, so there is no
 * evidence; the weights are the shares of the reasons.
 */
export function rowDiagnosis(row: ClassRow): Diagnosis {
  const candidates = row.reasons.flatMap(({ reason, count }): Candidate[] =>
    reason && row.category
      ? [{ category: row.category, reason, weight: count / row.count, evidence: [] }]
      : [],
  );
  const permanence: Permanence =
    row.permanent >= row.count / 2 && row.permanent > 0
      ? 'permanent'
      : row.temporary > 0
        ? 'temporary'
        : 'unknown';
  const first = candidates[0];
  const actor: Actor = first ? REASONS[first.reason].actor : 'nobody';
  return {
    span: { start: 0, end: 0 },
    hits: [],
    reply: row.reply,
    status: row.status,
    provider: row.provider || null,
    candidates,
    undecided: candidates.length === 0,
    permanence,
    actor,
    neverSent: row.neverSent * 2 > row.count,
    filed: row.reply === null ? [] : [...new Set(rowsOf(row.reply, row.status).map((it) => it.category))],
    recipients: [],
  };
}
