import type { Span } from '#lib/smtp/diagnosis.ts';

/** Longest text handed to the engine at once; longer ones are cut at a line break so that no slice gets long. */
const MAX_SEGMENT = 4_096;
/** A text up to this is one message, UTF-16 units. */
const MAX_WHOLE = 65_536;
/** A line of a log begins with a time, a level in brackets or an object. */
const LOG_LINE =
  /^\s*(\[?\d{4}-\d\d-\d\d|\w{3} [ \d]\d \d\d:\d\d:\d\d|\[?\d{1,2}\/(\d{1,2}|\w{3})\/\d{2,4}|\d{2}:\d{2}:\d{2}|\{"|\d{10}(\.\d+)?\s)/;

/** So many lines tell whether all are a log. */
const MAX_TRIED = 2_000;

/** Does a line begin as the lines of a log do? */
export const isLogLine = (line: string): boolean => LOG_LINE.test(line);

/**
 * Cuts a text into parts that each tell of events of their own: the lines of a log, else pieces of bounded size. Most texts
 * are one segment.
 */
export function segmentsOf(text: string): Span[] {
  const lines = text.split('\n');
  if (lines.length >= 3 && lines.length < 100_000) {
    const full = lines.slice(0, MAX_TRIED).filter((line) => line.trim() !== '');
    if (full.length >= 3 && full.filter((line) => LOG_LINE.test(line)).length >= full.length * 0.8)
      return spansOf(lines);
  }
  if (text.length <= MAX_WHOLE) return [{ start: 0, end: text.length }];
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
  return spans;
}

function spansOf(lines: readonly string[]): Span[] {
  let start = 0;
  return lines.map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
}
