import type { Category } from '#lib/smtp/catalogue/categories.ts';
import type { Reason } from '#lib/smtp/catalogue/reasons.ts';
import type { Permanence } from '#lib/smtp/diagnosis.ts';

/** What became of one message to one recipient. */
export type Outcome = 'bounce' | 'delivered' | 'never-sent';

/** The dimensions a tally is folded by. An unknown value is the empty string. All of it is shown under "what is stored". */
export type Dimensions = {
  /** Local calendar day of the event, "2026-11-23". */
  day: string;
  outcome: Outcome;
  /** Domain of the sender, lower case, ASCII (A-label) form. */
  sendingDomain: string;
  /** Domain of the failed recipient, lower case, A-label form. */
  recipientDomain: string;
  /** Provider id, see `lib/smtp/rules`. */
  provider: string;
  /** "transactional", "marketing", a stream or category name the console shows; cut to 64 characters. */
  emailType: string;
  /** Sending IP address as text. */
  sendingIp: string;
  /** Site id ("gmail") or "import:<format id>". */
  source: string;
  reply: number | null;
  status: string | null;
  category: Category | null;
  reason: Reason | null;
  permanence: Permanence;
};

/** One bounce or delivery, stripped of personal data. */
export type Observation = Dimensions & {
  /**
   * What tells this event from every other: vendor event id, or message id + recipient + code. May hold an address, so it
   * lives only between the reader and the writer, which stores a keyed hash of it.
   */
  eventKey: string;
  /** Of what a message tells: the same event as its thread tells it. */
  thread?: InThread;
};

/** What makes a bounce and the quotes of it in the answers one event. May hold an address, as the key. */
export type InThread = {
  /** Names of the event in its thread, the most particular first: by recipient, by the recipient's domain, by the refusal alone. */
  names: readonly string[];
  /** It is told in a text that repeats another message. */
  quoted: boolean;
};

/** A count of equal observations. */
export type Tally = Dimensions & { count: number };

/** Answer of the writer. */
export type Counted = { counted: number; duplicates: number };
