/**
 * What one UTF-16 unit is compared as. Matching never builds a folded copy of the text: each unit is mapped to its folded
 * form while it is read, so every offset stays an offset into the text that was given.
 */

/** Units left out of a comparison: combining marks, soft hyphen, zero-width characters, variation selectors. */
const isSilent = (unit: number): boolean =>
  (unit >= 0x300 && unit <= 0x36f) ||
  unit === 0xad ||
  (unit >= 0x200b && unit <= 0x200f) ||
  (unit >= 0x202a && unit <= 0x202e) ||
  unit === 0x2060 ||
  (unit >= 0xfe00 && unit <= 0xfe0f) ||
  unit === 0xfeff;

const isBlank = (unit: number): boolean =>
  (unit >= 9 && unit <= 13) ||
  unit === 32 ||
  unit === 0x85 ||
  unit === 0xa0 ||
  unit === 0x1680 ||
  (unit >= 0x2000 && unit <= 0x200a) ||
  unit === 0x2028 ||
  unit === 0x2029 ||
  unit === 0x202f ||
  unit === 0x205f ||
  unit === 0x3000;

/** Look-alikes that Unicode does not decompose. */
const ALIKE: Record<string, string> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u02bc': "'",
  '\u00b4': "'",
  '\u0060': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
  '\u00f8': 'o',
  '\u0142': 'l',
  '\u0111': 'd',
  '\u0131': 'i',
  '\uff1a': ':',
  '\u0451': '\u0435',
};

/** Folded unit of a letter: lower case, without its accent. */
const foldLetter = (unit: number): number => {
  const lower = String.fromCharCode(unit).toLowerCase();
  const base = lower.normalize('NFD')[0] ?? lower;
  return (ALIKE[base] ?? ALIKE[lower] ?? base).charCodeAt(0);
};

const hasForms = (unit: number): boolean =>
  unit < 0x530 ||
  (unit >= 0x1e00 && unit <= 0x2000) ||
  (unit > 0x2000 && unit < 0x2020) ||
  unit === 0x2212 ||
  unit === 0xff1a;

/** Not compared at all: no character of Unicode, so no text is made of it. */
export const SILENT = 0xffff;
/** All white space is this. */
export const BLANK = 32;

/** Ideographs and syllables: the most of a text that has any, and each its own form. */
const isOwnForm = (unit: number): boolean => unit > 0x3000 && unit < 0xfe00;

const fold = (unit: number): number => {
  if (isOwnForm(unit)) return unit;
  if (isBlank(unit)) return BLANK;
  if (unit === 0 || isSilent(unit)) return SILENT;
  if (unit < 0x80 && unit !== 0x60) return unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit;
  return hasForms(unit) ? foldLetter(unit) : unit;
};

/** Folded units, each worked out when it is first met; 0: not yet. */
const known = new Uint16Array(65_536);

/** What a unit is compared as: its folded form, `SILENT` or `BLANK`. */
export const foldUnit = (unit: number): number => known[unit]! || (known[unit] = fold(unit));

/** Plain letters and signs are their own folded form. */
const FOLDED = /^[ -@[-_a-~]*$/;

/** A rule's fragment as it is compared: folded, white space as one blank, outer blanks kept. */
export const foldFragment = (fragment: string): string => {
  if (FOLDED.test(fragment) && !fragment.includes('  ')) return fragment;
  const units: number[] = [];
  let changed = false;
  for (let at = 0; at < fragment.length; at++) {
    const given = fragment.charCodeAt(at);
    const unit = foldUnit(given);
    if (unit !== given) changed = true;
    if (unit === SILENT || (unit === BLANK && units.at(-1) === BLANK)) changed = true;
    else units.push(unit);
  }
  return changed ? String.fromCharCode(...units) : fragment;
};

/** Where the `length` folded units that end at `end` begin in the text. */
export const startOfFolded = (text: string, end: number, length: number): number => {
  let at = end;
  let left = length;
  while (at > 0 && left > 0) {
    const unit = foldUnit(text.charCodeAt(at - 1));
    const run = unit === BLANK && at < end && foldUnit(text.charCodeAt(at)) === BLANK;
    if (unit !== SILENT && !run) left--;
    at--;
  }
  return at;
};
