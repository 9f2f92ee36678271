/** Text beyond this is not read: a bounce tells its cause early, and a pasted mailbox must not stall the page. */
export const MAX_TEXT = 6_000_000;

/** Part of the text that is asked whether it is a bounce at all; notices start with it. */
export const MAX_NOTICE = 40_000;

/** Longest refusal looked at; servers cut replies at 512 octets a line, and ten lines are a long reply. */
export const MAX_REFUSAL = 2_400;

/** Words that stand before a code and name the speaker ("host mx.example [192.0.2.1] said:"). */
export const MAX_LEAD = 240;

/** Events told of one text; stops a pasted log from flooding the page. */
export const MAX_EVENTS = 2_000;

/** Code places kept of one text. */
export const MAX_HITS = 20_000;

/** Fragment hits kept of one scan; a hostile text of nothing but fragments stops here. */
export const MAX_FRAGMENT_HITS = 1_000_000;

/** Readings kept of one event. */
export const MAX_CANDIDATES = 5;

/** Two parts of a fragment "a … b" may stand this many characters apart. */
export const ELLIPSIS_REACH = 80;

/** A text no longer than this may tell a cause by words alone when it names an address. */
export const MAX_SHORT = 240;

/** The human part of a notice that is read for words; the cause stands early. */
export const MAX_HUMAN = 6_000;

/** The longest reason a log or an export tells in one field. */
export const MAX_LINE = 800;

/** Paragraphs of the human part that are read. */
export const MAX_PARAGRAPHS = 16;
