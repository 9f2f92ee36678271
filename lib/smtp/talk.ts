import { strangeWords } from './vocabulary.ts';

/**
 * Texts that use the words of refusals and refuse nothing: parcels and voice mail, warnings and statistics, lessons and programs.
 * Asked only where no code speaks for a bounce, or where no mail system does.
 */

/** Not about a mail that failed, whatever the words: asked of every text without a code. */
const OTHER_MATTER = new RegExp(
  [
    // Other things are delivered, and have addresses, too.
    String.raw`\b(?:parcel|package|colis|pakete?s?|paquete|pacco|tracking|shipment|paketti|lähetystunnus|envío|correos|sendung|pakket|paczka|pakke|csomag|usps|fedex|post office|postal (?:address|service|code)|ballot|depot)\b|包裹|快递|荷物|宅配|посылк|택배|소포`,
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

/** Forms of a line that tells no cause, whoever writes it. */
const TALK = new RegExp(
  [
    // The head of a mail that arrived.
    String.raw`^\s*(?:received|received-spf|authentication-results|x-spam-\w+|arc-[\w-]+):`,
    // People: they greet, ask, speak of themselves and of days.
    String.raw`^\s*(?:hi|hello|hey|dear|thanks|thank you|lol|reminder|re|fwd?)\b`,
    String.raw`\b(?:regards|cheers|let you know|i have|i am|i think|mine|yours|how about|we may|we reject|we offer|we could not verify|please find)\b`,
    String.raw`\b(?:today|yesterday|tomorrow|tonight|(?:last|this|next) (?:week|month|year|night)|every (?:hour|day|week|month)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b`,
    // What is the reader's is no recipient's.
    String.raw`\b(?:your|ihr|votre|tu|su|il tuo) (?:new |own |web )?(?:mailbox|inbox|postfach|domain|site|website|dns|zone|certificate|subscription|abonnement|listing|ad|post|profile|review|reply|order|card|app|phone|device)\b`,
    // Advice: what to do with a program.
    String.raw`^(?:to (?:un\w+|add|use|set|open|change|stop|avoid)|renew|add|open|choose|raise|create|reset|upgrade|get|enter|improve|remove|log in|sign (?:up|in)|click|delete|release|install|update|buy|read|join|learn|ask|enable|disable|never|press|select)\b`,
    // What holds of all: rules, lessons, definitions.
    String.raw`^\s*(?:an (?!mx)|a (?:mailbox|mail|user|server|sender|block|list|recipient|virus|bounce)\b|(?:any|every|each) |(?:mail|messages?|accounts|users|senders|recipients) (?:that|which|who) |if |when |why |how |what |which |unless )`,
    String.raw`\b(?:means|is an? (?:list|kind|way|form)|shall|terms of (?:use|service)|policy:|e\.g\.|such as|duplicate of)\b|(?<!\.)\bexample[,:]`,
    String.raw`\b(?:newsletter|webinar|course|lesson|exercise|chapter|tutorial|module \d|faq|meeting|agenda|ticket|pull request|thread|forum|(?:new|an) answer|question|views)\b|\bcve-\d`,
    String.raw`\b(?:version|kernel|android|release[sd]?|bug|crash(?:es|ed)?|imap|pop3|port \d+|payment|amount|iban|invoice|sms|password)\b`,
    // Lists and figures.
    String.raw`\b\d+(?:\.\d+)? ?%(?!\)| (?:full|of|quota|used))|: none\b|\b(?:0|no) (?:ips|errors|listings|failures|bounces)\b|\bdelisted\b|\ball clear\b`,
    String.raw`\b(?:since|from|until|by|in) (?:january|february|march|april|may|june|july|august|september|october|november|december)\b|^news\b|^my ?sql\b|\b(?:lol|game|player|quest)\b`,
    String.raw`(?:\b\d\.\d+\.\d+ \w[^\n]*\s){2}`,
    String.raw`^\s*(?:[-*•] |\[[ x]\] |//|#|\d+[.)] )`,
    String.raw`\|[^|\n]*\||(?:\(\d+\)[^(\n]{0,30}){2}|^(?:[\w ]{2,16}[:,] ?){4}|\b\d+ (?:viruses|files|items|posts|replies)\b`,
    String.raw`^(?![^\n]*\b(?:limit|exceed\w*|maximum|per|after)\b)[^\n]*\b\d+ (?:[a-z]+ )?(?:mailboxes|messages|mails|e-?mails|accounts|users|recipients|domains|failures|reports|lists|hosts|servers|senders|threats|links|addresses)\b`,
    // Programs and their settings.
    String.raw`\s=\s|;\s*$|\b(?:const|let|var|throw|select|import|function|class) \w|\w\(\)`,
  ].join('|'),
  'i',
);

/** A cause told in so many words may hold one that is strange to causes of mail. */
const TERSE = 8;
/** Of the words of a longer line so many may be strange, and more when it names an address or a host. */
const FEW = 0.15;
const SOME = 0.25;
/** Whom a mail was for, or which server failed. */
const PARTY = /\S@\S|\b[\w-]+(?:\.[\w-]+)+\b/;

/** Someone tells others of a reply: a post, a newsletter. */
const ABOUT_CODES =
  /\b(?:view (?:it |this \w+ )?in (?:your )?browser|unsubscribe\b|anyone (?:here|else|seen|know)|(?:does|has|did) anyone|what does [^\n]{0,80} mean|your question|new answers?|\d+ (?:replies|views|likes|comments)|how (?:do|can|to) (?:i|you|we)\b)/i;

/** Lines of a program that handles replies. */
const SOURCE =
  /\bdef \w+\(|\breturn (?:None\b|["'])|={2,3} ?["']?\d{3}\b|\b(?:expect|describe|it)\(['"\w]|\bassert\b|\bcase \d{3}:/;

const HEAD = 4_000;

/** Is this about something else than a mail that failed? For texts without a code. */
export const isOtherMatter = (text: string): boolean => OTHER_MATTER.test(text.slice(0, HEAD));

const ENGLISH = /\b(?:is|was|has|have|been|the|of|to|for|not|and|from|by|with|this|that)\b/gi;

const isEnglish = (line: string): boolean => (line.match(ENGLISH)?.length ?? 0) > 1;

const isStrange = (line: string): boolean => {
  if (!isEnglish(line)) return false;
  const { foreign, all } = strangeWords(line);
  if (all <= TERSE || PARTY.test(line)) return foreign > 1 && foreign > all * SOME;
  return foreign > all * FEW;
};

/** Is a line talk rather than the cause of one failed mail? */
export const isTalk = (line: string): boolean => !QUOTED.test(line) && (TALK.test(line) || isStrange(line));

/** A server's own words, whatever advice they add: who said it, a refused address in brackets, Gmail's sentence and sign. */
const QUOTED =
  /\bsaid: |\bgsmtp\b|\[\d{1,3}(?:\.\d{1,3}){3}\]|\bthat you tried to reach\b|\bask your postmaster\b/i;

/** Does someone talk about replies, or a program handle them? For texts that no mail system wrote. */
export const isAboutCodes = (text: string): boolean => {
  const head = text.slice(0, HEAD);
  return ABOUT_CODES.test(head) || SOURCE.test(head);
};

const MAIL =
  /mail|recipient|address|smtp|server|\bhosts?\b|post|deliver|mta|daemon|queue|inbox|\.[a-z]{2,}\b/i;

/** Does an English sentence that something was not sent talk of mail at all? Other languages are left to their phrases. */
export const isOfMail = (text: string): boolean => MAIL.test(text) || !isEnglish(text);
