/**
 * Words of mail programs that are a sign of a failed mail where the caller says that the text is the cause of one
 * (a log's reason column), and of nothing in ordinary text.
 */
export const LINE_SIGNS: readonly string[] = [
  'not found in the directory',
  'server is not reachable',
  'no such domain',

  'conversation with',
  'best-preference mx',
  'unable to run program',
  'child process of',
  'route found to',
  'emails per hour',
  'failures per hour',
  'space has been used',
  'cannot be verified',
  'storage limit',
  'storage allotment',
  'storage allocation',
  'account not active',
  'no one at this address',
  'addressee unknown',
  'delivery abandoned',
  'malformed address',
  'remote host closed',
  'account or domain may not exist',
  'local-part',
  'closed by peer',
  'the greeting',
  'account is disabled',
  'delivery time expired after',
  'maximum delivery time',
  'tls handshake',
  'ssl handshake',
  'timed out while',
  'address suppressed',
  'account is suspended',
  'mailbox is full',
  'over quota',
  'given back',
  'sending allowance',
  'unrouteable address',
  'unroutable address',
  'closed the connection',
  'dns server did not',
  'certificate of mx',
  'certificate of mail',
  'bounced before',
  'address bounced',
  'suppressed: hard',
  'suppressed: bounce',
  'no answer from mx',
  'no answer from mail',
  'refused on port 25',
  'name server for',
  'message frequency',
  'non-members',
  'list moderator',
  'are blocked',
  'getaddrinfo',
  'enotfound',
  'etimeout',
  'eservfail',
  'econnrefused',
  'econnreset',
  'no such host',
  'nxdomain',
  'servfail',
  'bad destination system',
  'no response from host',
  'network is unreachable',
  'connection reset by mx',
  'connection reset by mail',
  'no route to host',
  'hosts for ',
  'retry time',
  'host lookup',
  'name server timeout',
  'lookup of mx',
  'mx lookup',
  'dnssec validation',
  'dane validation',
  'ssl3_',
  'local part',
  'queue file write',
  'insufficient main memory',
  'clamd',
  'mailbox is in use',

  'milter',
  'lmtp',
  'sql lookup',
  'unexpected eof',
  'not greet us',
  'no credits left',
  'its monthly sending limit',
  'your monthly sending limit',
  'sending is paused',
  'sender signature',
  'pop before smtp',
  'uce not accepted',
  'blackholed',
  'refused to talk',
  'has no mx',
  'null record',
  'pipe command',

  'to the following recipients failed',
  'unsubscribed address',
  'hard-bounce',
  'vpopmail',
  'could not be found in dns',
  "doesn't seem to exist",
  'unqualified address',
  'not allowed to send: ',
  "recipient's filter",
  'undefined mail delivery mode',
  'two @ signs',
  'mail delivery mode',
  'per session',
  'cname lookup',
  'data command',
  'starttls',
  'start tls',
  'tls is required',
  'tls session',
  'server certificate not',
  'certificate not verified',
  'command died with status',
  'command time limit exceeded',
  "can't create output",
  'cannot create output',
  'create user output file',
  'public name & address',
  'no user by that name',
  'no answer from host',
  'connect to remote server',
  'host mx',
  'to mx.',
  'from mx.',
  'server mx',
  'account has been',
  'bounced address',
  'suppression list',
  'previously bounced',
  'hard bounced',
  'mx or srv',
  'delivery expired',
  'delivery delayed',
  'but connection died',
  'delivery temporarily suspended',
  'command unrecogni',
  'sequence of commands',
  'syntax error in parameters',
  'error: timeout',
  'user output file',
  'its own host',
  'delivery period',
  'returned to its sender',
];

/**
 * A line that tells a cause says that something failed; menus, headings and advice that only name a subject of mail
 * ("Spam", "Watch your reputation") do not. Texts in other scripts and with accents are left to the phrases of their languages.
 */
const FAILS =
  /\b(?:\w{3,}[^aeu]ed|frozen|not|no|never|cannot|\w+n['’]t|un\w{3,}|fail\w*|reject\w*|refus\w*|deny|denied|invalid|illegal|malformed|full|exceed\w*|over(?:quota|drawn)?|banned|(?:is|are|was|were|been|host|mail|message|ip|address|sender|temporarily|permanently|currently) blocked|blocked (?:by|using|due|because|for|at|in|on)|blocked[.:]|listed|blacklist\w*|dis\w*abled|disconnected|suspended|suppress\w*|inactive|deactivated|expired?|timed|timeout|lost|closed|reset|died|too|loop\w*|error|deferred|delay\w*|missing|bad|wrong|prohibited|forbidden|greylist\w*|graylist\w*|infected|detected|found|considered|looks|classified|temporar\w*|limit(?:ed)?|retry|throttl\w*|required?s?|must|moved|violat\w*|poor|low|lookup|dropped|reached|voll|vol|pien[ao]|llen[ao]|chei[ao]|nicht|bestaat|findes|inconnu\w*|introuvable|inexist\w*|impossib\w*|descon\w*|spam message|fuld|pe[lł]na|nie|nem|nu|ei|larger|bigger|g[ai]v(?:e|ing|en) up|bounced|skipped|non-?existent|points? to|locked|try again|contains|alert|enotfound|etimeout|eservfail|servfail|econn\w+|eof|hung up|null|improper|paused|cleaned|quarantined|without|owner can|used up|tried|exists?|abandon\w*|exit(?:ed)?|changed address|out of|busy|discard\w*|looked like|above|(?:on|in) (?:the|our|my|a)\b[^.\n]{0,30} lists?|badmailfrom|badrcptto|only (?:members|accepts?|from))\b|[^\x00-\x7f]/i;

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

/** Chapters and versions are numbered like statuses: "4.2.2 fixes …", "5.2.1 (2021-05-05)". */
const CHAPTER =
  /^[245](?:\.\d+){2}[):.-]*\s+(?:(?:fix(?:es|ed)?|add(?:s|ed)?|supports?|new|release|section|chapter)\b|\(\d|v?\d)/i;

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
