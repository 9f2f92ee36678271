import { strangeWords } from './vocabulary.ts';

/**
 * Texts that use the words of refusals and refuse nothing: parcels and voice mail, warnings and statistics, lessons and programs.
 * Asked only where no code speaks for a bounce, or where no mail system does.
 */

const anyOf = (...patterns: string[]): RegExp => new RegExp(patterns.join('|'), 'i');

/** Has the words of mail, recipient and mailbox included, and is about no mail that failed: asked of every text without a code. */
const OTHER_MATTER = anyOf(
  // Goods have recipients, telephones have mailboxes, and banks accounts of them.
  String.raw`\b(?:parcel|package(?! reject)|colis|paket\w{0,2}\b|paquete|pacco|pakket|paczk|csomag|shipment|sendung|tracking n\w+|post office(?! \(| not))|包裹|快递|荷物|宅配|посылк|택배|소포`,
  String.raw`\b(?:voice ?mail(?:box)?|you called|account numbers?|iban|in this (?:channel|chat)|backups?(?! ?mx| mail| server)|rsync)\b`,
  // Not yet.
  String.raw`\b(?:almost|nearly|casi|quasi|presque|fast|soon|about to|once|sobald|bald|bient[oô]t|presto|pronto)\b[^.\n]{0,30}\b(?:full|voll|pleine?|llen[oa]|pien[ao]|limit|quota)\b`,
  String.raw`\bwhen (?:it|the|your)\b[^.\n]{0,20}\bfull\b|(?<!\d)[1-9]?\d ?% (?:full|of|des|de|voll)\b|\b\d{1,2}% des\b`,
  // What a filter did of late, or did not.
  String.raw`\b(?:digest|quarantine summary|daily stats|statistics|(?:we|were|was) \w+[^.\n]{0,30} in the (?:last|past) )|^in the (?:last|past) `,
  String.raw`\bno (?:virus|viruses|threats?|malware) (?:found|detected)\b(?!, but)`,
  String.raw`\byou(?:'ve| have)? been (?:un)?subscribed\b`,
);

/** Forms of a line that tells no cause, whoever writes it. */
const NEVER_A_CAUSE = anyOf(
  // The head of a mail that arrived.
  String.raw`<\/?(?:a|b|p|br|div|span|td|li|code|pre)\b[^@>]*>|\bv=(?:dmarc|spf|dkim)1\b|(?:^|\n)250[ -]|^\s*(?:received|received-spf|authentication-results|x-spam-\w+|arc-[\w-]+):`,
  // People: they greet, and speak of themselves.
  String.raw`^\s*(?:hi|hello|hey|dear|thanks|thank you|lol|reminder|re|fwd?)\b`,
  String.raw`\b(?:regards|cheers|let you know|i (?:have|think|got)(?! no\b)|mine|yours|says (?:her|his|my|that|the)|how about|please find|lol)\b`,
  // Lists, tables and figures.
  String.raw`^\s*(?:\[[ x]\] |//|#)|\|[^|\n]*\||(?:\(\d+\)[^(\n]{0,30}){2}|^(?:[\w ]{2,16}[:,] ?){4}|(?:\b\d\.\d+\.\d+ \w[^\n]*\s){2}`,
  // Data.
  String.raw`^\s*\{\s*"`,
  // Lessons.
  String.raw`\b(?:webinar|course|lesson|exercise|chapter|tutorial|module \d|faq|agenda|pull request|duplicate of)\b(?!@|\.)|\b[ab]\) \d|\bcve-\d`,
  // Programs and their settings.
  String.raw`(?:^|\n)\s*\w+_\w+ ?[=:]|\b(?:const|let|var|throw new|function \w+\(|class \w+ \{|import \w+ from|select \S+ from) |\w\(\)|\breject_\w+`,
);

/** Signs of talk: a server's reply may show one of them. */
const SIGNS_OF_TALK: readonly RegExp[] = [
  // Days and times of people.
  String.raw`\b(?:today|yesterday|tomorrow|tonight|(?:last|this|next) (?:week|month|year|night)|every (?:hour|day|week|month)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:since|from|until|by|in) (?:january|february|march|april|may|june|july|august|september|october|november|december))\b`,
  // What is the reader's is no recipient's.
  String.raw`\b(?:your|ihr|votre|tu|su|il tuo) (?:new |own |web )?(?:mailbox|inbox|postfach|domain|site|website|dns|zone|certificate|subscription|abonnement|listing|ad|post|profile|review|reply|order|card|app|phone|device)\b`,
  // Advice: what to do with a program.
  String.raw`^(?:to (?:un\w+|add|use|set|open|change|stop|avoid)|renew|add|open|choose|raise|create|reset(?! by| conn)|upgrade|get|enter|improve|remove|log in|sign (?:up|in)|click|delete|release(?! of)|install|update|buy|read|join|learn|ask|enable|disable|never|press|select|you can|block)\b`,
  // What holds of all: rules, lessons, definitions.
  String.raw`^\s*(?:an? (?:\w+ )?(?:mailbox|mail|user|server|sender|block|list|recipient|virus|bounce|alias|account)\b|(?:any|every|each) |(?:mail|\w+s) (?:that|which|who|older|whose) |if |when |why |how |what |which |unless )|\b(?:means|is an? (?:list|kind|way|form)|shall|terms|e\.g\.|such as)\b|(?<!\.)\bexample[,:]`,
  String.raw`\b(?:we (?:reject|offer|may|noticed)|do not reply|sign[- ]?in|logon|log[- ]in or)\b|^log-?in\b(?! required)`,
  // What people write and read.
  String.raw`\b(?:newsletter|meeting|ticket|thread|forum|(?:new|an) answer|question|views|news|game|player|quest|reports?|common|reasons why|have changed)\b(?!@|\.)|\?(?:\s|$)`,
  // Programs and payments.
  String.raw`\b(?:postmaster|our|site) policy: |\b(?:version|port (?!25\b)\d+|kernel|android|release[sd]?|bug|crash(?:es|ed)?|imap|pop3|payment|amount|iban|invoice|order|sms|passwords?|app|settings|control panel|sql|vpn|slack)\b(?!@|\.\w)`,
  // Lists and figures.
  String.raw`(?<!\d)(?:\d|[1-9]\d)(?:\.\d+)? ?%(?!\))|: none\b|\b(?:0|no) (?:ips|errors|listings|failures|bounces)\b|\bdelisted\b|\ball clear\b`,
  String.raw`^\s*(?:[-*•] |\d+[.)] )|\b\d+ (?:viruses|files|items|posts|replies)\b`,
  String.raw`^(?![^\n]*\b(?:limit|exceed\w*|maximum|per|after|many|over|above|than)\b)[^\n]*\b\d+ (?:[a-z]+ )?(?:mailboxes|messages|mails|e-?mails|accounts|users|recipients|domains|failures|reports|lists|hosts|servers|senders|threats|links|addresses)\b`,
  // Lines of a program.
  String.raw`\s=\s|;\s*$`,
].map((pattern) => new RegExp(pattern, 'i'));

/** A mail system's clause of one event: what it handled, and what befell it. */
const EVENT = anyOf(
  String.raw`\b(?:this|your|the|original|our) (?:e-?mail|mail|message|post|posting)\b[^.;:\n]{0,60}? (?:was|were|has been|had been|could not be|cannot be|is|has) (?:\w+ )?(?:not )?(?:reject|refus|block|den|defer|bounc|deliver|accept|quarantin|return|discard|drop|abandon|fail|forward|undeliver)`,
  String.raw`\b(?:message|mail|e-?mail|content|attachment|sender|recipient|user|mailbox|address|host|server|client|relay|relaying|access|delivery|connection|quota|virus|domain)s? (?:(?:is|was|are|were|has been|have been) )?(?:not |temporarily |permanently |currently |over )?(?:rejected|refused|blocked|denied|deferred|bounced|accepted|permitted|allowed|unknown|unavailable|disabled|failed|timed out|too large|found|expired|abandoned|exceed\w*|its quota|invalid|blacklisted|listed|full)\b`,
  String.raw`\b(?:no such|unknown|invalid|no) (?:user|mailbox|recipient|address)\b|\b(?:over|exceed\w*|out of) quota\b|\btoo (?:large|many)\b`,
  String.raw`\b(?:is|are|was|were) (?:not|never) (?:accepted|allowed|permitted|authori[sz]ed|delivered)\b|\bexceeded (?:the|its|your|their)\b|\b(?:rejected|refused|denied) (?:as|due|because|by)\b|\b(?:rejected|refused|blocked|denied)[.!]?$`,
);

/** Where more is told; it says nothing itself. */
const LINK = /https?:\/\/\S+/g;

/** A cause told in so many words may hold one that is strange to causes of mail. */
const TERSE = 8;
/** Of the words of a longer line so many may be strange, and more when it names an address or a host. */
const FEW = 0.15;
const SOME = 0.25;
/** Whom a mail was for, or which server failed. */
const PARTY = /\S@\S|\b[\w-]+(?:\.[\w-]+)+\b/;

/** Someone tells others of a reply: a post, a newsletter. */
const ABOUT_CODES =
  /^\s*how to \w+|\b(?:view (?:it |this \w+ )?in (?:your )?browser|unsubscribe\b|anyone (?:here|else|seen|know)|(?:does|has|did) anyone|what does [^\n]{0,80} mean|your question|new answers?|\d+ (?:replies|views|likes|comments)|how (?:do|can|to) (?:i|you|we)\b)/i;

/** Lines of a program that handles replies. */
const SOURCE =
  /\bdef \w+\(|\breturn (?:None\b|["'])|={2,3} ?["']?\d{3}\b|\b(?:expect|describe|it)\(['"\w]|\bassert\b|\bcase \d{3}:/;

const HEAD = 4_000;

/** Is this about something else than a mail that failed? For texts without a code. */
export const isOtherMatter = (text: string): boolean => OTHER_MATTER.test(text.slice(0, HEAD));

const ENGLISH = /\b(?:is|was|has|have|been|the|of|to|for|not|and|from|by|with|this|that)\b/gi;
/** Dutch has them, too. */
const SHARED = /^(?:is|was|of)$/i;

const isStrange = (line: string): boolean => {
  const small = line.match(ENGLISH);
  if (small === null || (small.length === 1 && (SHARED.test(small[0]) || EVENT.test(line)))) return false;
  const { foreign, all } = strangeWords(line);
  if (all <= TERSE || PARTY.test(line)) return foreign > 1 && foreign > all * SOME;
  return foreign > all * FEW;
};

/** What would have to be for the rest to happen. */
const CONDITION = /\b(?:if|when|unless)\b[^,.:\n]*/gi;

/** Who speaks, where a line begins with that: "Slack: …", "VPN log: …". Mail systems call themselves by words of mail. */
const VOICE = /^\s*(\p{Lu}\p{L}+(?: \p{L}+)?): /u;

/** Does another program speak? */
const isOtherVoice = (line: string): boolean => {
  const voice = VOICE.exec(line)?.[1];
  return voice !== undefined && strangeWords(voice.toLowerCase()).foreign > 0;
};

/** Does a line show signs of talk: one that no cause shows, or more than the cause it tells allows for? */
const showsTalk = (line: string): boolean => {
  if (NEVER_A_CAUSE.test(line)) return true;
  const words = line.replace(LINK, '');
  let signs = isOtherVoice(line) ? 2 : 0;
  for (const sign of SIGNS_OF_TALK) if (sign.test(words)) signs++;
  return signs > 1 || (signs === 1 && !EVENT.test(words.replace(CONDITION, '')));
};

/** What was refused or sent back, where that stands before the verb: "Your visa application has been rejected". */
const REFUSED =
  /(?:^|[.:]\s+)(?:(?:the|your|our|my|this|an?)\s+)?(?:[\p{L}'-]+\s+){0,3}?([\p{L}'-]+)\s+(?:[\d#][\w#/.-]*\s+)?(?:of (?:the|your|an?) ([\p{L}-]+)\s+)?(?:was|were|is|are|has been|have been)\s+(?:\w+ly\s+)?(?:rejected|refused|declined|denied|returned|cancelled)\b/iu;

/** Is it a thing that no mail system has to do with? */
const isOtherThing = (line: string): boolean => {
  const [, thing, of] = REFUSED.exec(line) ?? [];
  return [thing, of].some((noun) => noun !== undefined && strangeWords(noun.toLowerCase()).foreign > 0);
};

/** Is a line talk rather than the cause of one failed mail? */
export const isTalk = (line: string): boolean =>
  !QUOTED.test(line) && (showsTalk(line) || isStrange(line) || isOtherThing(line));

/** A server's own words, whatever advice they add: who said it, a refused address in brackets, Gmail's sentence and sign. */
const QUOTED =
  /\bsaid: |\bgsmtp\b|\[\d{1,3}(?:\.\d{1,3}){3}\]|\bthat you tried to reach\b|\bask your postmaster\b/i;

/** Does someone talk about replies, or a program handle them? For texts that no mail system wrote. */
export const isAboutCodes = (text: string): boolean => {
  const head = text.slice(0, HEAD);
  return ABOUT_CODES.test(head) || SOURCE.test(head);
};
