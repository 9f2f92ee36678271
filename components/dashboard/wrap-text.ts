/** Room of a text in px. */
export type Measure = (text: string) => number;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** A place behind which a line may end: a blank, or a sign of a language that writes none. */
const ENDS = /[\s\u2e80-\uffdc]$/;
const BEGINS = /^[\u2e80-\uffdc]/;

/** The parts of a text that stay in one piece. */
function unitsOf(text: string): string[] {
  const units: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    const last = units.at(-1);
    if (last === undefined || (isWordLike && (ENDS.test(last) || BEGINS.test(segment)))) units.push(segment);
    else units[units.length - 1] = last + segment;
  }
  return units;
}

/** A text in lines of at most `width` px. Breaks between words, also in languages that write no blanks; a longer word stays whole. */
export function wrapText(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const unit of unitsOf(text)) {
    const last = lines.at(-1);
    if (last === undefined || measure((last + unit).trimEnd()) > width) lines.push(unit);
    else lines[lines.length - 1] = last + unit;
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}
