import type { Rule } from '../rule.ts';

/**
 * How notices and replies speak in one language. Phrases are folded like any fragment (accents and case do not matter) and count
 * only inside a text that is recognisably a bounce, or beside a code.
 */
export type Language = Phrases & {
  /** BCP 47 tag in lower case, also the file name: "pt", "zh-hant". */
  id: string;
};

/** Phrases of one language, or of several. */
export type Phrases = {
  /** Words that say "this is a bounce" and nothing of its cause: subjects, headings, delays. */
  notices: readonly string[];
  /** Words that say that something was not delivered, mail or parcel: a sign only beside a mail address and without a parcel. */
  failures?: readonly string[];
  /** Beginnings of the words for a mail, its mailbox, its recipient and its sender; English ones are in `party.ts`. */
  parties?: readonly string[];
  /** Phrases with a cause. Ids begin with the tag: "de/over-quota". */
  rules: readonly Rule[];
};
