/**
 * Texts that use the words of refusals and refuse nothing: parcels and voice mail, warnings and statistics, lessons and programs.
 * Asked only where no code speaks for a bounce, or where no mail system does.
 */

/** Not about a mail that failed, whatever the words: asked of every text without a code. */
const OTHER_MATTER = new RegExp(
  [
    // Other things are delivered, and have addresses, too.
    String.raw`\b(?:parcel|package|colis|pakete?s?|paquete|pacco|tracking|shipment|sendung|pakket|paczka|pakke|csomag|usps|fedex|postal|ballot|depot)\b|包裹|快递|荷物|宅配|посылк|택배|소포`,
    String.raw`\b(?:voice ?mail|printer|fax|tape|queue manager|job posting|salary|cron <|rsync|backup)\b`,
    // Not yet.
    String.raw`\b(?:almost|nearly|casi|quasi|presque|fast|soon|about to|once|sobald|bald|bient[oô]t|presto|pronto)\b[^.\n]{0,30}\b(?:full|voll|pleine?|llen[oa]|pien[ao]|limit|quota)\b`,
    String.raw`\bwhen (?:it|the|your)\b[^.\n]{0,20}\bfull\b|\b[1-9]?\d ?% (?:full|of|des|de|voll)\b|\b\d{1,2}% des\b`,
    // What a filter did of late, or did not.
    String.raw`\b(?:digest|quarantine summary|daily stats|statistics|in the (?:last|past) (?:\d+ )?(?:hours?|days?|weeks?|month))\b`,
    String.raw`\bno (?:virus|viruses|threats?|malware) (?:found|detected)\b`,
    String.raw`\byou(?:'ve| have)? been (?:un)?subscribed\b`,
  ].join('|'),
  'i',
);

/** Talk about mail, by people or of programs: asked of the one line in which a program is said to tell a cause. */
const TALK = new RegExp(
  [
    // The head of a mail that arrived.
    String.raw`^\s*(?:received|received-spf|authentication-results|x-spam-\w+|arc-[\w-]+):`,
    String.raw`^\s*(?:hi|hello|hey|dear|thanks|thank you)\b|\b(?:regards|cheers|let you know|i have|i am|we may|we reject|we offer|please find)\b`,
    String.raw`\b(?:your|ihr|votre|tu|su|il tuo) (?:new )?(?:mailbox|postfach|subscription|abonnement)\b`,
    String.raw`\b(?:newsletter|webinar|course|lesson|exercise|chapter|tutorial|module|terms of (?:use|service)|policy:|faq|meeting|minutes|agenda)\b`,
    String.raw`\b(?:ticket|issue|pull request|thread|forum|comment|(?:new|an) answer|question|posted|views)\b|\bcve-\d`,
    String.raw`\b(?:version|kernel|android|upgrade|release[sd]?|fix(?:es|ed)?|bug|crash(?:es|ed)?|toast|imap|pop3|port \d+)\b`,
    String.raw`\b(?:payment|transfer|iban|invoice)\b`,
    String.raw`\b\d+ (?:viruses|files|items|posts|replies)\b`,
  ].join('|'),
  'i',
);

/** Someone tells others of a reply: a post, a newsletter. */
const ABOUT_CODES =
  /\b(?:view (?:it |this \w+ )?in (?:your )?browser|unsubscribe|anyone (?:here|else|seen|know)|(?:does|has|did) anyone|what does [^\n]{0,80} mean|your question|new answers?|\d+ (?:replies|views|likes|comments)|how (?:do|can|to) (?:i|you|we)\b)/i;

/** Lines of a program that handles replies. */
const SOURCE =
  /\bdef \w+\(|\breturn (?:None\b|["'])|={2,3} ?["']?\d{3}\b|\b(?:expect|describe|it)\(['"\w]|\bassert\b|\bcase \d{3}:/;

const HEAD = 4_000;

/** Is this about something else than a mail that failed? For texts without a code. */
export const isOtherMatter = (text: string): boolean => OTHER_MATTER.test(text.slice(0, HEAD));

/** Is a line talk rather than the cause of one failed mail? */
export const isTalk = (line: string): boolean => TALK.test(line);

/** Does someone talk about replies, or a program handle them? For texts that no mail system wrote. */
export const isAboutCodes = (text: string): boolean => {
  const head = text.slice(0, HEAD);
  return ABOUT_CODES.test(head) || SOURCE.test(head);
};
