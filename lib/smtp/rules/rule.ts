import type { Permanence } from '../diagnosis.ts';
import type { Category } from '../catalogue/categories.ts';
import type { Reason } from '../catalogue/reasons.ts';

/**
 * A fact about mail: "a reply that says this means that". All fragments are lower case and are compared with the text
 * after case folding, joining of continuation lines, dropping the repeated codes and folding of white space to one blank.
 * A fragment is a literal, never a pattern, so matching is linear in the text by construction. One of up to six letters must
 * begin a word ("uce" is not in "reduce"); longer ones may stand anywhere.
 */
export type Rule = {
  /** "google/over-quota", unique over all files; the part before the slash is the file. */
  id: string;
  reason: Reason;
  /** One of these must stand in the text. `a … b` (an ellipsis with blanks) means a, then b within 80 characters. */
  any?: readonly string[];
  /** All of these must stand in the text. */
  all?: readonly string[];
  /** None of these may stand in the text. */
  none?: readonly string[];
  /** When the text has a reply code, it must be one of these. */
  reply?: readonly number[];
  /** When the text has a status, it must be one of these; "x.2.2" leaves the class open, "5.7.9xx" is a range of digits. */
  status?: readonly string[];
  /** Requires that a reply / status of the list above is present (a rule that hangs on the code plus few words). */
  needsCode?: boolean;
  /** When the words mean another category than the reason's own. */
  category?: Category;
  /** Overrides what reply code and reason say. */
  permanence?: Permanence;
  /** The ESP stopped the message itself: an echo of an older bounce, complaint or opt-out (`suppressed` implies it). */
  neverSent?: true;
  /** How much a match says, 0 to 1; 0.9 when left out (0.97 for a vendor token). */
  weight?: number;
  /** Only for a vendor token such as "OFR_417" or "AUP#BL": counts as strongest evidence. */
  token?: boolean;
  /** Page that documents the reply, or null when it was only observed. */
  source?: string | null;
};

/** How a provider, filter or mail server is recognised and what its replies mean. */
export type Provider = {
  /** Also the file name: "google". */
  id: string;
  /** Shown to people: "Gmail / Google Workspace". */
  name: string;
  kind: 'mailbox' | 'filter' | 'mta' | 'isp' | 'esp';
  /** Ends of host names that stand in "host X said", Remote-MTA, MX columns. */
  hosts: readonly string[];
  /** Fragments that only this provider prints in its replies; compared like rule fragments. */
  tokens: readonly string[];
  /** Recipient domains it serves, for a text that names no host. */
  domains?: readonly string[];
  /** The provider's own page on its replies (https), for the card's link. */
  docs?: string;
  /** Strongest first; the first that matches is the best candidate. */
  rules: readonly Rule[];
};

/** Texts a rule must take and must leave, kept beside the rule in `<file>.examples.ts` so that they stay out of the page script. */
export type RuleExamples = Record<string, { takes: readonly string[]; leaves: readonly string[] }>;
