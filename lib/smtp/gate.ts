import { RULE, rules, SIGN } from './compiled.ts';
import type { Span } from './diagnosis.ts';
import type { Reading } from './match/matcher.ts';
import { MAX_LINE, MAX_NOTICE, MAX_SHORT } from './limits.ts';
import type { Refusal } from './refusals.ts';

/** What the signs of a text say. */
export type Signs = { bounce: boolean; mail: boolean; not: boolean; delayed: boolean; failed: boolean };

/** Words this sure (`Rule.weight`) make a bare reply code at a line's start a bounce. */
const SURE_WORDS = 0.7;
/** Words this sure do so when the line also talks of mail. */
const LIKELY_WORDS = 0.55;

/** HTTP, FTP and programs use the same numbers. */
const OTHER_TALK =
  /\b(?:https?\/\d|http (?:status|error|response|code)|https?:\s|ftp|bad gateway|gateway time-?out|upstream|nginx|apache|stack trace|exception in|\.java:|line \d|px|usd|eur)\b/i;

/** Reads the signs once over the head of a text. */
export const signsOf = (reading: Reading, to: number): Signs => {
  const signs: Signs = { bounce: false, mail: false, not: false, delayed: false, failed: false };
  const { meanings } = rules();
  for (const { index } of reading.find(0, Math.min(to, MAX_NOTICE), SIGN)) {
    const meaning = meanings[index]!;
    if (meaning.kind === 'sign') signs[meaning.sign] = true;
    else if (meaning.kind === 'not-a-bounce') signs.not = true;
  }
  return signs;
};

/** How sure the best rule about the words of a stretch is, and whether they talk of mail. */
const wordsSay = (reading: Reading, span: Span): { weight: number; mail: boolean } => {
  const { meanings } = rules();
  let weight = 0;
  for (const { index } of reading.find(span.start, span.end, RULE)) {
    const meaning = meanings[index]!;
    if (meaning.kind === 'rule')
      weight = Math.max(weight, meaning.rule.weight ?? (meaning.rule.token ? 0.97 : 0.9));
  }
  const mail = weight < SURE_WORDS && reading.find(span.start, span.end, SIGN).length > 0;
  return { weight, mail };
};

/** Is this place told of mail? A code alone is not enough in ordinary text: a wrong mark is worse than none. */
export const isToldOfMail = (text: string, reading: Reading, refusal: Refusal, signs: Signs): boolean => {
  const trust = Math.max(...refusal.places.map((place) => place.trust));
  if (trust === 2) return true;
  if (trust === 0 || refusal.reply === null) return false;
  if (signs.bounce) return true;
  const line = text.slice(
    Math.max(0, text.lastIndexOf('\n', refusal.start) + 1),
    Math.min(refusal.end, refusal.start + 400),
  );
  if (OTHER_TALK.test(line)) return false;
  // HTTP and FTP have no such codes: any cause will do.
  const own = refusal.reply > 553 || (refusal.reply > 503 && refusal.reply < 530 && refusal.reply > 511);
  const { weight, mail } = wordsSay(reading, { start: refusal.start, end: refusal.end });
  return weight >= SURE_WORDS || (weight >= LIKELY_WORDS && (mail || own));
};

/** A short text that names an address and nothing but a cause: a cell, a log message, a status line. */
export const isShortReport = (text: string, to: number): boolean => to <= MAX_SHORT && /\S@\S/.test(text);

/** A cause told in one line by a program: the caller says it is one, and the words talk of mail. */
export const isMailLine = (text: string, to: number, signs: Signs): boolean =>
  to <= MAX_LINE && signs.mail && !OTHER_TALK.test(text);
