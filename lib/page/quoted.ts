import type { Diagnosis, Span } from '#lib/smtp/diagnosis.ts';
import { past } from './past-fields.ts';
import { spansOf } from './spans.ts';
import type { TextMap } from './text-map.ts';

/** Elements in which mail programs quote, by their names and by how the classes end: "gmail_quote", "yahoo_quoted". */
const QUOTES = 'blockquote,[class*="_quote"]';
/** An answer with its quotes is not longer, UTF-16 units: what comes behind is read as a text of its own. */
const MAX_LOOKED_AT = 65_536;
/** A longer line is no head of a quote. */
const MAX_HEAD = 300;

const QUOTED_LINE = /^[ \t]*>/;
/** "-----Original Message-----": the other message follows as a whole. */
const SEPARATOR =
  /^-{2,}[ \t]*(?:original|forwarded|weitergeleitet|ursprüngl|message (?:d.orig|orig|transf)|mensaje (?:orig|reenv)|messaggio (?:orig|inolt)|mensagem (?:orig|encam)|oorspr|doorgest|転送|元の)/i;
/** How the head that Outlook sets above what it quotes begins: who wrote it, then when. A notice says when below whom it went to. */
const FROM = /^\*?(?:from|von|de|da|van|od|från|fra|от|差出人|发件人)\*?[ \t]?[:：]/i;
const SENT =
  /^\*?(?:sent|gesendet|envoyé|enviad[oa]|inviato|verzonden|wysłano|skickat|sendt|отправлено|送信日時|发送时间)(?: e[lm])?\*?[ \t]?[:：]/i;
/** "On Thu, Nov 19, 2026 at 10:15 AM Mail Delivery System wrote:". */
const DATED = /^(?:on|am|le|el|il|em|op|den) .*\d/i;
const WROTE = /(?:wrote|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|skrev)[^\n:]{0,80}:$/i;
/** What somebody writes himself ends somewhere in a point; a name, a subject or a time above a message does not. */
const SENTENCE = /[.,!?;…。！？]$/;

/**
 * The parts of a message that repeat another one, in text order: lines behind ">", and what stands below the mark or the head that
 * mail programs set above an older message. A head counts only below words of the answer: at the top it is the message's own.
 */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  let answered = false;
  let above = '';
  for (let start = 0, next = 0; start < text.length; start = next) {
    const found = text.indexOf('\n', start);
    next = found < 0 ? text.length : found + 1;
    if (next - start > MAX_HEAD) answered = true;
    const line = text.slice(start, Math.min(next, start + MAX_HEAD)).trim();
    if (QUOTED_LINE.test(line)) {
      const last = spans.at(-1);
      if (last?.end === start) last.end = next;
      else spans.push({ start, end: next });
    } else if (
      SEPARATOR.test(line) ||
      (answered &&
        ((FROM.test(above) && SENT.test(line)) ||
          (DATED.test(line) && WROTE.test(line) && !isLineQuoted(text, next))))
    ) {
      spans.push({ start, end: text.length });
      break;
    } else answered ||= SENTENCE.test(line);
    if (line !== '') above = line;
  }
  return spans;
}

/** Is the next line with text a quoted one? Then the answer goes on below those. */
const isLineQuoted = (text: string, from: number): boolean => /^\s*>/.test(text.slice(from, from + MAX_HEAD));

/**
 * Tells whether a bounce is told by a quote; the text is looked through once, when first asked. Who answers may say the code again
 * in his own words: a bounce is his own where he names who failed as well.
 */
export function askQuoted({ text, placeOf }: TextMap): (told: Diagnosis) => boolean {
  let spans: Span[] | undefined;
  const isQuoted = ({ start, end }: Span): boolean => {
    const around = placeOf(start, end)?.startContainer.parentElement;
    if (around && past(around, 'closest')(QUOTES)) return true;
    spans ??= quotedSpans(text.slice(0, MAX_LOOKED_AT));
    return spans.some((span) => span.start <= start && start < span.end);
  };
  return (told) => {
    const places = spansOf(told);
    const own = places.filter((place) => !isQuoted(place));
    if (own.length === 0 || own.length === places.length) return own.length < places.length;
    return !told.recipients.some((recipient) => {
      const at = text.slice(0, MAX_LOOKED_AT).toLowerCase().indexOf(recipient);
      return at >= 0 && !isQuoted({ start: at, end: at + recipient.length });
    });
  };
}
