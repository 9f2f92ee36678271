/**
 * Servers build the same sentences of few words: "the mailbox … has been closed". One list of what is talked of and one of what
 * is said of it stand for all their pairs.
 */
export const said = (of: readonly string[], what: readonly string[], between = ' … '): string[] =>
  of.flatMap((noun) => what.map((words) => noun + between + words));

/** Whom a mail is for, as servers call it. */
export const RECIPIENT_NOUNS: readonly string[] = [
  'mailbox',
  'mail box',
  'inbox',
  'account',
  'user',
  'recipient',
  'addressee',
  'alias',
];
