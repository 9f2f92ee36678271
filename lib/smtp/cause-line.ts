/**
 * A line that tells a cause says that something failed; menus, headings and advice that only name a subject of mail
 * ("Spam", "Watch your reputation") do not. Texts in other scripts and with accents are left to the phrases of their languages.
 */
const FAILS =
  /\b(?:\w{3,}[^aeu]ed|frozen|not|no|never|cannot|\w+n['’]t|un\w{3,}|fail\w*|reject\w*|refus\w*|deny|invalid|illegal|full|exceed\w*|over(?:quota|drawn)?|blacklist\w*|dis\w*abled|suppress\w*|inactive|expired?|timed|timeout|lost|reset|died|too|loop\w*|error|delay\w*|missing|bad|wrong|forbidden|greylist\w*|graylist\w*|found|looks|temporar\w*|limits?|down|broke\w*|circles|retry|throttl\w*|required?s?|must|moved|violat\w*|poor|low|lookup|voll|vol|pien[ao]|llen[ao]|chei[ao]|nicht|bestaat|findes|inconnu\w*|introuvable|inexist\w*|impossib\w*|descon\w*|spam message|fuld|pe[lł]na|nie|nem|nu|ei|larger|bigger|g[ai]v(?:e|ing|en) up|non-?existent|points? to|try again|contains|alert|enotfound|etimeout|eservfail|servfail|econn\w+|eof|hung up|null|improper|without|owner can|used up|tried|exists?|abandon\w*|exit(?:ed)?|changed address|out of|busy|discard\w*|looked like|above|(?:on|in) (?:the|our|my|a)\b[^.\n]{0,30} lists?|badmailfrom|badrcptto|only (?:members|accepts?|from))\b|[^\x00-\x7f]/i;

/** Mail of people: an answer or something passed on. */
const PERSONAL = /^\s*(?:re|fwd?|aw|wg|sv|vs|tr|rv)\s?:/i;

/** Programs ask their reader nothing; a row of names is a menu; a line of a program is none of its messages. */
const NO_MESSAGE =
  /\?\s+\p{Lu}|^(?:\p{Lu}\p{Ll}{1,20}[:,]?\s{1,3}){3,20}\p{Lu}\p{Ll}{1,20}$|\S {2,4}\S[^\n]{0,80}\S {2,4}\S|\breturn\s["']/u;

/** Does a line tell of a failure? `phrase`: it holds the phrase of a language that does. */
export const tellsFailure = (line: string, phrase = false): boolean =>
  (phrase || FAILS.test(line)) && !PERSONAL.test(line) && !NO_MESSAGE.test(line);

/** File transfer and news use the replies of mail for files and articles. */
const FILES =
  /\b(?:file|files|directory|folder|path|login|control connection|data connection|article|newsgroup|upload|legal|misdirected)\b/i;

/** Replies that web servers do not send. */
const NOT_WEB = (reply: number): boolean =>
  reply >= 550 ||
  (reply > 511 && reply < 530) ||
  (reply >= 440 && reply < 460) ||
  reply === 421 ||
  reply === 530 ||
  reply === 535;

/** Chapters and versions are numbered like statuses: "4.2.2 fixes …", "5.2.1 (2021-05-05)", "v4.2.2". */
const CHAPTER =
  /^(?:v|ver\.?|version|release|section|chapter|page|clause)\s?[245](?:\.\d+){2}\b|^[245](?:\.\d+){2}[):.-]*\s+(?:(?:fix(?:es|ed)?|add(?:s|ed)?|supports?|new|release|section|chapter)\b|\(\d|v?\d)/i;

/** Is the status at `at` the number of a chapter or a version? */
export const isChapter = (text: string, at: number): boolean => CHAPTER.test(text.slice(at, at + 40));

/** Where a program tells a cause, a reply or status that begins the text and goes on in words is one of mail. */
export const beginsAsReply = (
  text: string,
  at: number,
  reply: number | null,
  status: string | null,
): boolean =>
  (reply === null ? status !== null : NOT_WEB(reply)) && OPENS.test(text.slice(0, at)) && !FILES.test(text);

/** What may stand before the reply that begins a line. */
const OPENS = /^[\s"'([]*(?:(?:smtp|reply|response)[:;]? )?[\s"'([]*$/i;
