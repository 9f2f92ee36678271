import { rules, SIGN } from './compiled.ts';
import type { Reason } from './catalogue/reasons.ts';
import type { Candidate, Span } from './diagnosis.ts';
import { isMark, isProviderSentence, isTerse } from './gate.ts';
import { startOfFolded } from './match/fold.ts';
import type { Reading } from './match/matcher.ts';
import { MAX_NOTICE } from './limits.ts';
import { hasParty } from './party.ts';

/**
 * Are words without a code told of a mail? Strong wordings are; a weak one has to show a party of the mail in its sentence, or
 * be all that the caller's line says.
 */

/** Only mail fails for these, whoever is named. */
const ONLY_MAIL: ReadonlySet<Reason> = new Set<Reason>([
  'spf',
  'dkim',
  'dmarc',
  'no-ptr',
  'helo',
  'relay-denied',
  'sender-domain-dns',
  'no-mail-service',
]);

/** Does the sentence of a cause name a party, or can only mail fail for it? */
const isToldOfParty = (text: string, reading: Reading, { reason, evidence }: Candidate): boolean =>
  ONLY_MAIL.has(reason) ||
  evidence.some(
    ({ kind, words, span }) =>
      (kind === 'token' && isMark(words)) || span === null || hasParty(text, reading, span),
  );

/** Signs of a bounce that are looked at for a party. */
const TRIES = 6;

/** Does a sentence that tells of a bounce name a party of the mail? */
const isSureNotice = (text: string, reading: Reading, to: number): boolean => {
  const { meanings } = rules;
  const limit = Math.min(to, MAX_NOTICE);
  let from = 0;
  for (let tries = 0; tries < TRIES && from < limit; tries++) {
    let next = limit;
    for (const { index, size, first, end } of reading.find(from, limit, SIGN)) {
      const meaning = meanings[index]!;
      if (meaning.kind === 'opening') return true;
      if (meaning.kind !== 'sign' || (meaning.sign !== 'bounce' && meaning.sign !== 'undelivered')) continue;
      const span: Span = { start: startOfFolded(text, first, size), end };
      if (hasParty(text, reading, span)) return true;
      next = Math.min(next, end);
    }
    from = next;
  }
  return false;
};

/** People, and things that other programs than those of mail fail at. */
const OTHERS =
  /\byour?(?! (?:sent|tried|mailed|are sending|have (?:exceeded|reached))\b)|\b(?:he|she|i|my|files? or|folder|backend|database|proxy)\b|[a-z][\w-]*[./:]\w|:\d|\d\.\d+\.\d|^\s*\d|[?!{}="_]|\[[a-z]|\.\s+\S/i;

/** One clause of nothing but words of mail that speaks to nobody: "refused by local policy"; or a provider's own sentence. */
const isBareCause = (text: string, reading: Reading, to: number, { evidence }: Candidate): boolean =>
  (isTerse(text) && !OTHERS.test(text)) ||
  isProviderSentence(reading, to, true) ||
  evidence.some(
    ({ kind, rule, words }) =>
      kind === 'language' && rule.endsWith('/user-unknown') && letters(words) >= letters(text) * MOST,
  );
const MOST = 0.75;

const letters = (words: string): number => words.replace(/[^\p{L}]+/gu, '').length;

/** Are the words of this reading, beside which no code stands, told of a mail? `cause`: the caller says that the text is a cause. */
export const speaksOfMail = (
  text: string,
  reading: Reading,
  to: number,
  candidate: Candidate,
  cause: boolean,
): boolean =>
  isToldOfParty(text, reading, candidate) ||
  (cause && isBareCause(text, reading, to, candidate)) ||
  isSureNotice(text, reading, to);
