/**
 * Sentences in which mail systems tell that a mail did not arrive, whole enough that nothing else says them so. They tell a
 * bounce even where no code is shown and no cause: many webmails keep the report with the code in an attachment.
 */
export const OPENINGS: readonly string[] = [
  // nullmailer
  'could not be delivered to one or more of the intended recipients',
  'has not been delivered to one or more of the intended recipients',
  // Haraka
  'a problem has occurred when trying to deliver your mail to',
  // Haraka, qmail
  "i'm afraid i wasn't able to deliver your message",
  // OpenSMTPD
  'while attempting to deliver a message for the following list of recipients',
  'seconds for the following list of recipients',
  // Postfix
  'your message could not be delivered to one or more recipients',
  'your message could not be delivered for more than',
  // Exim
  'a message that you sent could not be delivered to one or more of its recipients',
  'a message that you sent has not yet been delivered to one or more of its recipients',
  // Courier
  'your message to the following recipients cannot be delivered',
  'the delivery of the following e-mail message has been delayed',
  // Sendmail
  'the following addresses had permanent fatal errors',
  'the following addresses had transient non-fatal errors',
  'message still undelivered after',
  // DragonFly Mail Agent
  'there was an error delivering your mail to',
  // Exchange
  'delivery has failed to these recipients or groups',
  'your message did not reach some or all of the intended recipients',
  // Oracle, iCloud
  'your message cannot be delivered to the following recipients',
  // Yahoo
  'we were unable to deliver your message to the following address',
  // Gmail
  'delivery to the following recipient failed permanently',
];

/** One of these stands in every opening; they are looked for first, for most pages hold none. */
const WORDS = ['eliver', 'recipients', 'fatal errors'];
const ANY_OPENING = new RegExp(
  OPENINGS.map((opening) => opening.replaceAll(' ', '\\s+').replaceAll("'", "['\u2019]")).join('|'),
  'i',
);

/** Cheap: does this text hold an opening? */
export const mayOpenNotice = (text: string): boolean =>
  WORDS.some((word) => text.includes(word)) && ANY_OPENING.test(text);
