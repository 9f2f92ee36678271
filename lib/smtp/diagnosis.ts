import type { Category } from './catalogue/categories.ts';
import type { Reason } from './catalogue/reasons.ts';

/** A half-open range of UTF-16 offsets into the text that was given. */
export type Span = { start: number; end: number };

/**
 * Will it work as it is? A 4xx that was given up on is `permanent` for this message (the address stays good:
 * see `ReasonFacts.address`).
 */
export type Permanence = 'permanent' | 'temporary' | 'unknown';

/** Who has to act: the person or set-up that can end the failure. */
export type Actor = 'sender' | 'esp' | 'recipient' | 'recipient-admin' | 'nobody';

/** A place in a text where a reply, a status or a coded reason stands. */
export type Hit = Span & {
  /** SMTP reply code (RFC 5321), 200-599, or a vendor code such as 605. */
  reply: number | null;
  /** Enhanced status code (RFC 3463), for example "5.1.1". */
  status: string | null;
};

/** What spoke for a candidate. */
export type Evidence = {
  kind: 'token' | 'text' | 'language' | 'pair' | 'status' | 'range' | 'iana' | 'reply' | 'vendor';
  /** Id of the rule or of the catalogue row: "google/over-quota", "catalogue/550/5.7.26", "iana/5.7.26". */
  rule: string;
  /** The words that decided, as they stand in the text; empty for a bare code. */
  words: string;
  /** Where those words stand in the text given, or null (bare code). */
  span: Span | null;
  /** Page that documents the rule, or null. */
  source: string | null;
};

/** One possible reading, best first in `Diagnosis.candidates`. */
export type Candidate = {
  category: Category;
  reason: Reason;
  /** 0 to 1; the weights of one diagnosis need not add up to 1. */
  weight: number;
  evidence: Evidence[];
};

/** What one event (one recipient of one message, one log row) means. */
export type Diagnosis = {
  /** The part of the text this event is told in. */
  span: Span;
  /** The places to mark, in text order; empty when only words decided. */
  hits: Hit[];
  /** The refusing server's own reply code: the innermost one that explains the failure. */
  reply: number | null;
  /** The refusing server's own status; a report's `Status:` line counts only when no reply is shown. */
  status: string | null;
  /** Id of who refused (`rules/` file name, for example "google"), or null. */
  provider: string | null;
  /** Ranked readings; empty when nothing can be said. */
  candidates: Candidate[];
  /** True when the evidence does not decide between the first candidates. */
  undecided: boolean;
  permanence: Permanence;
  actor: Actor;
  /** The ESP stopped the message itself (suppression list, 605): an echo of an older bounce. */
  neverSent: boolean;
  /** Categories the specification's table files this exact pair under; empty when the pair is not in it. */
  filed: Category[];
  /** Mail addresses named as the failed recipient of this event, lower case; never stored. */
  recipients: string[];
};
