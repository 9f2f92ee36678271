import { REASONS, type Reason, type ReasonFacts } from '#lib/smtp/catalogue/reasons.ts';
import type { Actor, Candidate, Diagnosis } from '#lib/smtp/diagnosis.ts';

/** What to tell the reader to do. */
export type Advice = {
  /** The reading the advice rests on; null when nothing is decided. */
  candidate: Candidate | null;
  reason: Reason | null;
  actor: Actor;
  /**
   * `remove` only when the reason itself allows it, the reading is decided and the refusal is final (design, promise 5);
   * `unclear` when nothing is decided.
   */
  address: ReasonFacts['address'] | 'unclear';
  /** The reputation guide applies. */
  guide: boolean;
};

/** Draws the advice out of a diagnosis; the one place that may say "remove this address". */
export function adviceFor(diagnosis: Diagnosis): Advice {
  const candidate = diagnosis.undecided ? null : (diagnosis.candidates[0] ?? null);
  if (!candidate)
    return { candidate: null, reason: null, actor: diagnosis.actor, address: 'unclear', guide: false };
  const facts: ReasonFacts = REASONS[candidate.reason];
  const final = diagnosis.permanence === 'permanent';
  return {
    candidate,
    reason: candidate.reason,
    actor: diagnosis.actor,
    address: facts.address === 'remove' && !final ? 'check' : facts.address,
    guide: facts.guide,
  };
}

/** A reading with less than this part of the best one's weight is no rival of it. */
const RIVAL_SHARE = 0.5;

/** The readings of different categories that come close to the best, best first; at most `limit`. */
export function rivals(diagnosis: Diagnosis, limit = 3): Candidate[] {
  const seen = new Set<string>();
  const least = (diagnosis.candidates[0]?.weight ?? 0) * RIVAL_SHARE;
  return diagnosis.candidates
    .filter(({ category, weight }) => weight >= least && !seen.has(category) && seen.add(category))
    .slice(0, limit);
}
