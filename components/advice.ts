import { REASONS, type Reason, type ReasonFacts } from '#lib/smtp/catalogue/reasons.ts';
import type { Actor, Candidate, Diagnosis, Permanence } from '#lib/smtp/diagnosis.ts';

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
  /**
   * The numbers of the reason's tips to give, best first. They begin with `again` (send it once more later) for a message
   * that is no longer tried, with `wait` for one that is still tried under a reason that speaks of the end.
   */
  tips: ('again' | 'wait' | 1 | 2 | 3)[];
};

/** Draws the advice out of a diagnosis; the one place that may say "remove this address". */
export function adviceFor(diagnosis: Diagnosis): Advice {
  const candidate = diagnosis.undecided ? null : (diagnosis.candidates[0] ?? null);
  if (!candidate) {
    const { actor } = diagnosis;
    return { candidate: null, reason: null, actor, address: 'unclear', guide: false, tips: [] };
  }
  const facts: ReasonFacts = REASONS[candidate.reason];
  const final = diagnosis.permanence === 'permanent';
  const dead = final && !isForNow(diagnosis);
  const over = final && facts.permanence === 'temporary';
  return {
    candidate,
    reason: candidate.reason,
    // Waiting is enough only while the message is still tried.
    actor: over && diagnosis.actor === 'nobody' ? 'sender' : diagnosis.actor,
    address: facts.address === 'remove' && !dead ? 'check' : facts.address,
    guide: facts.guide,
    tips: over
      ? tipsWhenOver(candidate.reason)
      : isWaiting(diagnosis, candidate.reason)
        ? ['wait', 2, 3]
        : [1, 2, 3],
  };
}

/** A notice of delay without any cause: "given up" is what it warns of, not what has happened. */
const isWaiting = ({ permanence }: Diagnosis, reason: Reason): boolean =>
  reason === 'expired' && permanence === 'temporary';

/** A refusal for now, whatever became of the message: it says nothing for good about the address. */
const isForNow = ({ reply, status }: Pick<Diagnosis, 'reply' | 'status'>): boolean =>
  reply !== null ? reply >= 400 && reply < 500 : (status?.startsWith('4.') ?? false);

/** Did the server ask for another try, whatever the reason? Where no code tells, the words do. */
export const isPutOff = ({ reply, status, permanence }: Diagnosis): boolean =>
  isForNow({ reply, status }) || (reply === null && status === null && permanence === 'temporary');

/** Does the card speak of an answer for now: put off, or not taken yet? Nobody refused then. */
export const saysForNow = (diagnosis: Diagnosis): boolean =>
  isPutOff(diagnosis) || adviceFor(diagnosis).tips[0] === 'wait';

/** The tip of a reason that holds only while the message is still tried. */
const WHILE_TRIED: Partial<Record<Reason, 1 | 2 | 3>> = {
  'over-quota': 1,
  'rate-limited': 2,
  'too-many-connections': 3,
  'too-many-recipients': 3,
  greylisted: 1,
  'connection-failed': 1,
  'dns-failure': 1,
  'system-full': 1,
  'system-error': 1,
};

function tipsWhenOver(reason: Reason): Advice['tips'] {
  const tried = WHILE_TRIED[reason];
  return tried ? ['again', ...([1, 2, 3] as const).filter((tip) => tip !== tried)] : [1, 2, 3];
}

/** How long a verdict holds, in words: as the engine says it, or `message` for one that is final for this message only. */
export type Outlook = Permanence | 'message';

/**
 * A refusal for now (4xx) that was given up on and a refusal for good (5xx) whose cause passes end this message and say
 * nothing against the next one: "permanent" alone would be taken for the address.
 */
export function outlookOf(bounce: {
  permanence: Permanence;
  reason: string | null;
  reply: number | null;
  status: string | null;
}): Outlook {
  if (bounce.permanence !== 'permanent') return bounce.permanence;
  const { reason, reply, status } = bounce;
  const facts = reason !== null && Object.hasOwn(REASONS, reason) ? REASONS[reason as Reason] : null;
  const passes = facts !== null && (facts.permanence !== 'permanent' || reason === 'expired');
  return isForNow({ reply, status }) || passes ? 'message' : 'permanent';
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
