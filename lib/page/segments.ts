import type { Span } from '#lib/smtp/diagnosis.ts';

/** Longest text handed to the engine at once; longer ones are cut at a line break so that no slice gets long. */
const MAX_SEGMENT = 4_096;
/** A text up to this is one message, UTF-16 units. */
const MAX_WHOLE = 65_536;
/** A line of a log begins with a time, a level in brackets or an object. */
const LOG_LINE =
  /^\s*(\[?\d{4}-\d\d-\d\d|\w{3} [ \d]\d \d\d:\d\d:\d\d|\[?\d{1,2}\/(\d{1,2}|\w{3})\/\d{2,4}|\d{2}:\d{2}:\d{2}|\{"|\d{10}(\.\d+)?\s)/;

/**
 * A line of a summary begins with how often it happened, set to the right: "       12   host mx.corp.example … said: 550 …".
 * One blank after a number like a reply's makes it a reply.
 */
const SUM_LINE = /^\s{2,}(?![245]\d\d\s\S)\d{1,9}[kmg]?\s{1,4}\S/;
/** Share of such lines in a summary, which has headings and tables as well, and how many lines it has at least. */
const SUM_SHARE = 0.3;
const MIN_SUMMARY = 12;

/** Share of such lines in a log; a line may be broken, and a heading stand above. */
const LOG_SHARE = 0.8;

/** So many lines tell whether all are a log. */
const MAX_TRIED = 2_000;
/** A text of more lines is not cut into lines. */
const MAX_LINES = 100_000;

/** Does a line begin as the lines of a log do? */
export const isLogLine = (line: string): boolean => LOG_LINE.test(line);

/** What a text is made of. */
export type Segments = { kind: 'whole' | 'log' | 'summary'; spans: Span[] };

/**
 * Cuts a text into parts that each tell of events of their own: the lines of a log or of a summary, else pieces of bounded size.
 * Most texts are one segment.
 */
export function segmentsOf(text: string): Segments {
  const kind = kindOf(text);
  if (kind !== 'whole') {
    const spans = linesOf(text, MAX_LINES);
    if (spans.length < MAX_LINES) return { kind, spans };
  }
  if (text.length <= MAX_WHOLE) return { kind: 'whole', spans: [{ start: 0, end: text.length }] };
  const spans: Span[] = [];
  for (let start = 0; start < text.length;) {
    let end = Math.min(text.length, start + MAX_SEGMENT);
    if (end < text.length) {
      const cut = text.lastIndexOf('\n', end);
      if (cut > start) end = cut + 1;
    }
    spans.push({ start, end });
    start = end;
  }
  return { kind: 'whole', spans };
}

function kindOf(text: string): Segments['kind'] {
  const lines = linesOf(text, MAX_TRIED).map(({ start, end }) => text.slice(start, end));
  if (lines.length < 3) return 'whole';
  const full = lines.filter((line) => line.trim() !== '');
  const share = (form: RegExp) => full.filter((line) => form.test(line)).length / full.length;
  if (full.length >= 3 && share(LOG_LINE) >= LOG_SHARE) return 'log';
  // The report on a day's log says how often it happened.
  return full.length >= MIN_SUMMARY && share(SUM_LINE) >= SUM_SHARE ? 'summary' : 'whole';
}

/** The first lines of a text: a giant one is not cut up to look at some. */
function linesOf(text: string, most: number): Span[] {
  const spans: Span[] = [];
  for (let start = 0; start <= text.length && spans.length < most;) {
    const cut = text.indexOf('\n', start);
    const end = cut < 0 ? text.length : cut;
    spans.push({ start, end });
    start = end + 1;
  }
  return spans;
}
