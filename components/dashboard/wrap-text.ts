/** Room of a text in px. */
export type Measure = (text: string) => number;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** A text in lines of at most `width` px. Breaks between words, also in languages that write no blanks; a longer word stays whole. */
export function wrapText(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    if (isWordLike && line.trim() !== '' && measure(line + segment) > width) {
      lines.push(line.trim());
      line = '';
    }
    line += segment;
  }
  return line.trim() === '' ? lines : [...lines, line.trim()];
}
