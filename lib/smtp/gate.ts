import { beginsAsReply, isChapter, tellsFailure } from './cause-line.ts';
import { RULE, rules, SIGN } from './compiled.ts';
import type { Reason } from './catalogue/reasons.ts';
import type { Span } from './diagnosis.ts';
import { startOfFolded } from './match/fold.ts';
import type { Reading } from './match/matcher.ts';
import { lineStart } from './lines.ts';
import { speaksAsMail } from './party.ts';
import { isTalk } from './talk.ts';
import { strangeWords } from './vocabulary.ts';
import { MAX_LINE, MAX_NOTICE, MAX_SHORT } from './limits.ts';
import type { Refusal } from './refusals.ts';

/** What the signs of a text say. */
export type Signs = {
  bounce: boolean;
  /** Where the first sign of a bounce ends; -1: there is none. */
  bounceAt: number;
  /** Something was not delivered; with a mail address beside it, a mail. */
  undelivered: boolean;
  mail: boolean;
  not: boolean;
  delayed: boolean;
  failed: boolean;
  /** The sentence in which a mail system says that a mail did not arrive. */
  opening: Span | null;
};

/** Of a line or a recipient the text as a whole says nothing. */
export const NO_SIGNS: Signs = {
  bounce: false,
  bounceAt: -1,
  undelivered: false,
  mail: false,
  not: false,
  delayed: false,
  failed: false,
  opening: null,
};

/** Words this sure (`Rule.weight`) about a fault only mail has speak of mail themselves. */
const SURE_WORDS = 0.7;
/** Words this sure do so when they talk of mail. */
const LIKELY_WORDS = 0.55;
/** Words this sure do so beside a code no other protocol has. */
const VAGUE_WORDS = 0.4;

/** A reply without a status of its own has at least so many letters. */
const MIN_REPLY_LETTERS = 8;

/** A reply says what it is about within this many characters of its code. */
const TOLD_REACH = 600;

/** A notice says that it is one at its head; its cause stands near. */
const NOTICE_HEAD = 1_500;
const CAUSE_REACH = 1_000;

/** A number of things is no code: "554 new messages". */
const COUNT =
  /^\s(?:\w+ed )?(?:new|more|of|per|errors? (?:per|in|on|found)|accounts|addresses|hosts|domains|servers|senders|failures|attempts|callers|calls|requests|unread|users|messages|mails|e-?mails|recipients|mailboxes|people|items|days|hours|minutes|seconds|bytes|[kmg]b|euros?|dollars?|usd|eur|pieces|customers|visitors|points|times|years|contacts|subscribers|spam mails|mal|stück)\b(?! (?:unknown|not|is|are|has|have|does|was|were|must|can|will|may|(?:reject|refus|arriv|exceed|contain)\w*|from|to|with|without|sent|over|too|larger)\b)/i;

/** … nor is one of several counts on a line: "answered 501 · lost 51". */
const COUNTS = /^\s[·•]\s(?:\p{L}+\s){1,3}\d{1,6}(?![\d.])/u;

/** HTTP, FTP and programs use the same numbers. */
const OTHER_TALK =
  /\b(?:https?\/\d|http (?:status|error|response|code|['"(]?\d{3})|https?:\s|ftp|bad gateway|gateway time-?out|500 internal server error|501 not implemented|503 service (?:temporarily )?unavailable|upstream|nginx|apache|stack trace|exception in|\.java:|line \d|px|usd|eur|npm err|localhost|ping|icmp\w*|traceroute|sql|stderr|segfault|using password|sip\/2)\b|^-err\b/i;

/** Reads the signs once over the head of a text. */
export const signsOf = (text: string, reading: Reading, to: number): Signs => {
  const signs: Signs = { ...NO_SIGNS };
  let undeliveredAt = -1;
  const { meanings } = rules;
  for (const { index, size, first, end } of reading.find(0, Math.min(to, MAX_NOTICE), SIGN)) {
    const meaning = meanings[index]!;
    if (meaning.kind === 'sign') {
      signs[meaning.sign] = true;
      if (meaning.sign === 'bounce' && (signs.bounceAt < 0 || end < signs.bounceAt)) signs.bounceAt = end;
      if (meaning.sign === 'undelivered') undeliveredAt = end;
    } else if (meaning.kind === 'opening') signs.opening = { start: startOfFolded(text, first, size), end };
    else if (meaning.kind === 'not-a-bounce') signs.not = true;
  }
  if (signs.undelivered && text.includes('@')) {
    signs.bounce = true;
    if (signs.bounceAt < 0) signs.bounceAt = undeliveredAt;
  }
  return signs;
};

/** Faults any server can have: these words are no sign of mail. */
const ANY_SERVER: ReadonlySet<Reason> = new Set<Reason>([
  'system-error',
  'connection-failed',
  'dns-failure',
  'protocol',
  'auth-required',
  'tls-required',
  'expired',
  'system-full',
  'delivery-failed',
  'recipient-restricted',
]);

/** How sure the best rule about the words of a stretch is, and whether they talk of mail. */
const wordsSay = (
  text: string,
  reading: Reading,
  span: Span,
  { strict, lax }: { strict: boolean; lax: boolean },
): { weight: number; mail: boolean } => {
  const { meanings } = rules;
  let weight = 0;
  let mail = false;
  for (const { index } of reading.find(span.start, span.end, RULE)) {
    const meaning = meanings[index]!;
    if (meaning.kind !== 'rule') continue;
    const { rule } = meaning;
    // Words that mean something beside a code only are no sign of mail.
    if (rule.needsCode) continue;
    const own = rule.weight ?? (rule.token ? 0.97 : 0.9);
    weight = Math.max(weight, own);
    if (rule.token || (own >= SURE_WORDS && !ANY_SERVER.has(rule.reason))) mail = true;
  }
  const signed = (): boolean =>
    reading.find(span.start, span.end, SIGN).some(({ index }) => meanings[index]!.kind === 'sign');
  return {
    weight,
    mail: (!strict && mail) || signed() || (lax && speaksAsMail(text.slice(span.start, span.end))),
  };
};

/** Does a reply go on after its code, with words on the line or the next? */
const saysMore = (text: string, refusal: Refusal): boolean =>
  text.slice(refusal.places[0]!.words, refusal.end).replace(/[^\p{L}]+/gu, '').length >= MIN_REPLY_LETTERS;

/** "550 Main Street": capital letters throughout, and a word that is none of mail. */
const isName = (words: string): boolean =>
  /^\s(?:\p{Lu}\p{Ll}+\s?){2,3}$/u.test(words) && strangeWords(words).foreign > 0;

/** What a server asks for that refuses for now. */
const ASKS_PATIENCE = /\b(?:later|again|wait|retry|minutes|hours?|resend|soon)\b/i;

/** Few words, all of them of mail: "550 Blocked", "421 Busy". */
export const isTerse = (words: string): boolean => {
  const { foreign, all } = strangeWords(words.replace(/["()[\]]/g, ' '));
  return all > 0 && all <= MAX_TERSE && foreign === 0;
};
const MAX_TERSE = 14;

/** qmail closes its sentence with the status: "no mailbox here by that name. (#5.1.1)". */
const isQmail = (text: string, { start }: Span): boolean =>
  text.slice(Math.max(0, start - 2), start) === '(#';

/** Is this place told of mail? A code alone is not enough in ordinary text: a wrong mark is worse than none. */
export const isToldOfMail = (
  text: string,
  reading: Reading,
  refusal: Refusal,
  signs: Signs,
  lax: boolean,
): boolean => {
  const trust = Math.max(...refusal.places.map((place) => place.trust));
  const after = text.slice(refusal.places[0]!.words, refusal.places[0]!.words + 60);
  const weak = refusal.places.every((place) => place.weak);
  if (trust < 2 && COUNTS.test(after)) return false;
  if (signs.bounce && trust > 0) return trust === 2 || (refusal.reply !== null && saysMore(text, refusal));
  if (trust === 2 && !weak && refusal.reply !== null) return true;
  if (trust === 0 || COUNT.test(after)) return false;
  if (refusal.reply === null && isChapter(text, refusal.start)) return false;
  const around = text.slice(Math.max(0, refusal.start - 300), Math.min(refusal.end, refusal.start + 400));
  if (OTHER_TALK.test(around)) return false;
  // HTTP and FTP have no such codes: any cause will do.
  const code = refusal.reply ?? 0;
  const own = !weak && (code > 553 || (code > 511 && code < 530));
  const line = refusal.reply === null ? lineStart(text, refusal.start) : refusal.start;
  const begins = lax && beginsAsReply(text, refusal.start, refusal.reply, refusal.status);
  // Words no rule knows, another language: the code decides.
  if (begins && refusal.reply === null && tellsFailure(text) && !isTalk(text)) return true;
  if (begins && code > 511 && code !== 530 && saysMore(text, refusal) && /^[\s.:-]+[\p{L}<]/u.test(after))
    return !isName(after);
  if (begins && code < 460 && code > 420 && ASKS_PATIENCE.test(text) && !isTalk(text)) return true;
  if (begins && code > 0 && isTerse(text.slice(refusal.places[0]!.words))) return true;
  const { weight, mail } = wordsSay(
    text,
    reading,
    { start: line, end: Math.min(refusal.end, refusal.start + TOLD_REACH) },
    { strict: weak || (refusal.reply === null && !begins), lax },
  );
  return (
    weight >= (own || (begins && refusal.reply !== null) ? VAGUE_WORDS : LIKELY_WORDS) &&
    (mail || own || isQmail(text, refusal) || begins)
  );
};

/** A short text that names an address and nothing but a cause: a cell, a log message, a status line. */
export const isShortReport = (text: string, to: number): boolean =>
  to <= MAX_SHORT && /\S@\S/.test(text) && !OTHER_TALK.test(text) && !isTalk(text);

const PLAIN_WORDS = 0.9;

/** Does the phrase of a language, this sure and with no need of a code, hold? */
const somePhrase = (reading: Reading, to: number): boolean => {
  const { meanings } = rules;
  return reading.find(0, to, RULE).some(({ index }) => {
    const meaning = meanings[index]!;
    return (
      meaning.kind === 'rule' &&
      meaning.language &&
      !meaning.rule.needsCode &&
      (meaning.rule.weight ?? PLAIN_WORDS) >= PLAIN_WORDS
    );
  });
};

/** Words this long are a provider's own sentence. */
const SENTENCE = 28;

/** Are these words one provider's: a sentence, or a mark ("[BL21]", "RecipNotFound")? A few plain words may be anybody's. */
export const isMark = (words: string): boolean =>
  words.length >= SENTENCE || !/^[\p{L}']+(?: [\p{L}']+)+$/u.test(words);

/** Does a provider speak in its own words? `strict`: in words that nobody else uses. */
export const isProviderSentence = (reading: Reading, to: number, strict = false): boolean => {
  const { meanings } = rules;
  return reading.find(0, to, RULE).some(({ index, fragment }) => {
    const meaning = meanings[index]!;
    return (
      meaning.kind === 'rule' &&
      meaning.provider !== null &&
      (fragment.length >= SENTENCE || (meaning.rule.token === true && (!strict || isMark(fragment))))
    );
  });
};

/** A cause told in one line by a program: the caller says it is one, and the words tell a failure. */
export const isMailLine = (text: string, to: number, reading: Reading): boolean => {
  if (to > MAX_LINE || OTHER_TALK.test(text) || isChapter(text.trimStart(), 0)) return false;
  if (isProviderSentence(reading, to)) return true;
  return !isTalk(text) && tellsFailure(text, somePhrase(reading, to));
};

/**
 * May words alone decide in a notice? Long texts that only happen to hold the words of one say them anywhere and name no
 * address: changelogs, manuals, terms of use.
 */
export const isNotice = (text: string, to: number, { bounce, bounceAt }: Signs): boolean =>
  bounce &&
  bounceAt <= NOTICE_HEAD &&
  (text.slice(0, MAX_NOTICE).includes('@') || (to <= MAX_LINE && (text.includes('\n') || !isTalk(text))));

/** Does a cause in words stand near enough to the sign of a bounce? */
export const isNearSign = ({ start }: Span, { bounceAt }: Signs): boolean =>
  Math.abs(start - bounceAt) <= CAUSE_REACH;
