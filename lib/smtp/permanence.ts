import type { Permanence } from './diagnosis.ts';
import { REASONS, type Reason } from './catalogue/reasons.ts';

/**
 * What the text says of the attempt besides the reply: a report's "Action: failed" (given up, whatever the reply's class),
 * words that say so, or still trying.
 */
export type Progress = 'given-up' | 'failed' | 'delayed' | null;

/**
 * The reply's class decides; a report that says "delayed" is temporary, one that gave up after a 4xx is permanent for this
 * message. Without any code the reason's own permanence holds.
 */
export const permanenceOf = (
  reply: number | null,
  status: string | null,
  reason: Reason | null,
  progress: Progress,
): Permanence => {
  if (progress === 'delayed') return 'temporary';
  const klass =
    reply !== null && reply >= 400 && reply < 600
      ? Math.floor(reply / 100)
      : status === null
        ? 0
        : Number(status[0]);
  if (klass === 5) return 'permanent';
  if (klass === 4) return progress === 'given-up' ? 'permanent' : 'temporary';
  if (progress === 'failed' || progress === 'given-up') return 'permanent';
  return reason === null ? 'unknown' : REASONS[reason].permanence;
};
