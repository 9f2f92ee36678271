import { MAX_FRAGMENT_HITS } from '../limits.ts';
import { BLANK, SILENT, foldUnit } from './fold.ts';
import { ENDS, growStates, NONE, ROW, ROW_WIDTH } from './states.ts';

/** Fragments found in one scan, in text order: `id[i]` ended before offset `end[i]`. Reused by the next scan. */
export type FragmentHits = { count: number; id: Int32Array; end: Int32Array };

/** Hits kept at first; grows up to `MAX_FRAGMENT_HITS`. */
const FIRST_HITS = 4_096;

/** Fragments of letters no longer than this must begin a word: "uce" is not in "reduce". */
const SHORT_WORD = 6;

/** A compiled set of literal fragments. */
export type Automaton = {
  /** Reads `text[from, to)` once and notes every fragment in it. */
  scan: (text: string, from: number, to: number) => FragmentHits;
  /** Units read since the start; lets a test show that work grows with the text and no faster. */
  steps: () => number;
};

/** Symbols that are no letter of a fragment and have no cell: not looked at yet, white space, a unit to pass over. */
const UNKNOWN = 0xfffd;
const GAP = 0xfffe;
const SKIP = 0xffff;
const FOUR = 0x34;
const FIVE = 0x35;
const HYPHEN = 0x2d;
const LESS = 0x3c;

/** What fragments are made of, nearly always: these get the symbols that have a cell in every row. */
const COMMON = ' abcdefghijklmnopqrstuvwxyz0123456789.,:;-_\'"()[]/@<>=#!?+*&%|';
const UNCOMMON = /[^ a-z0-9.,:;\-_'"()[\]/@<>=#!?+*&%|]/;

/** The symbols of folded units: the common ones, and each other unit that stands in a fragment. */
const alphabetOf = (fragments: readonly string[]): Map<number, number> => {
  const alphabet = new Map<number, number>();
  for (let at = 0; at < COMMON.length; at++) alphabet.set(COMMON.charCodeAt(at), at + 1);
  let next = ROW_WIDTH;
  for (const fragment of fragments) {
    if (!UNCOMMON.test(fragment)) continue;
    for (let at = 0; at < fragment.length; at++) {
      const unit = fragment.charCodeAt(at);
      if (!alphabet.has(unit)) alphabet.set(unit, next++);
    }
  }
  return alphabet;
};

/**
 * Aho-Corasick over folded text. `fragments` are folded already (`foldFragment`); the id of a fragment is its index.
 * White space runs count as one blank, silent units as nothing, and the codes that a server repeats on the lines of one reply
 * ("550-5.1.1 no such\n550 5.1.1 user") as nothing from the second line on.
 */
export const buildAutomaton = (fragments: readonly string[]): Automaton => {
  const alphabet = alphabetOf(fragments);
  const blank = alphabet.get(BLANK)!;
  const states = growStates(fragments, (unit) => alphabet.get(unit)!);
  /** Symbol of each unit as it stands in a text; filled as units are met. */
  const symbols = new Uint16Array(65_536).fill(UNKNOWN);
  const symbolOf = (unit: number): number => {
    const known = symbols[unit]!;
    if (known !== UNKNOWN) return known;
    const folded = foldUnit(unit);
    return (symbols[unit] =
      folded === SILENT ? SKIP : folded === BLANK ? GAP : (alphabet.get(folded) ?? NONE));
  };
  const hits: FragmentHits = {
    count: 0,
    id: new Int32Array(FIRST_HITS),
    end: new Int32Array(FIRST_HITS),
  };
  const grow = (): void => {
    const size = Math.min(MAX_FRAGMENT_HITS, hits.id.length * 4);
    for (const key of ['id', 'end'] as const) {
      const wider = new Int32Array(size);
      wider.set(hits[key]);
      hits[key] = wider;
    }
  };
  /** Length of a short word of letters plus one, 1 for any other fragment, 0 when not looked at yet. */
  const shortWord = new Uint8Array(fragments.length);
  const shortLength = (id: number): number => {
    const fragment = fragments[id]!;
    if (shortWord[id] === 0)
      shortWord[id] = fragment.length <= SHORT_WORD && /^[a-z]+$/.test(fragment) ? fragment.length + 1 : 1;
    return shortWord[id]! - 1;
  };
  /** Does a letter stand right before the word of `length` letters that ends at `at`? */
  const insideWord = (text: string, at: number, length: number): boolean => {
    let before = at;
    for (let left = length; left > 0 && before >= 0; before--)
      if (symbolOf(text.charCodeAt(before)) !== SKIP) left--;
    return letter(text.charCodeAt(before));
  };
  /** The reply whose further lines repeat its code. */
  let repeated = 0;
  /** Where the next word begins: after blanks, silent units and the marks that a server repeats on the lines of a reply. */
  const wordAfter = (text: string, from: number, to: number): number => {
    for (let at = from; at < to; at++) {
      const unit = text.charCodeAt(at);
      if (unit === FOUR || unit === FIVE) {
        const code = replyAt(text, at, to);
        const skipped = code !== 0 && code === repeated ? skipCode(text, at, to) : at;
        if (skipped === at) {
          if (code !== 0 && code !== repeated && text.charCodeAt(at + 3) === HYPHEN) repeated = code;
          return at;
        }
        at = skipped - 1;
      } else if (unit === LESS && text.startsWith('<<< ', at)) {
        // A transcript begins each line of a reply so.
        at += 3;
      } else if (symbolOf(unit) < GAP) return at;
    }
    return to;
  };
  /** Notes the fragments that end in a state, which was reached by the unit before `end`. */
  const note = (text: string, state: number, end: number): void => {
    const { ends, out, also } = states;
    for (let found = ends[state >> 6]!; found !== 0; found = also[found]!) {
      if (hits.count === MAX_FRAGMENT_HITS) return;
      const id = out[found]! - 1;
      const short = shortLength(id);
      if (short !== 0 && insideWord(text, end - 1, short)) continue;
      if (hits.count === hits.id.length) grow();
      hits.id[hits.count] = id;
      hits.end[hits.count++] = end;
    }
  };
  let steps = 0;

  const scan = (text: string, from: number, to: number): FragmentHits => {
    hits.count = 0;
    repeated = 0;
    let passed = 0;
    // A text begins and ends as if a blank stood there.
    let state = states.go(0, blank) & ROW;
    let { row } = states;
    let at = wordAfter(text, from, to);
    let open = false;
    while (at < to) {
      const symbol = symbols[text.charCodeAt(at)]!;
      if (symbol < ROW_WIDTH) {
        let cell = row[state + symbol]!;
        if (cell <= 0) {
          cell = states.go(state, symbol);
          ({ row } = states);
        }
        state = cell & ROW;
        passed++;
        at++;
        open = true;
        if ((cell & ENDS) !== 0) note(text, state, at);
      } else if (symbol === GAP) {
        const cell = states.go(state, blank);
        ({ row } = states);
        state = cell & ROW;
        passed++;
        if ((cell & ENDS) !== 0) note(text, state, at + 1);
        at = wordAfter(text, at + 1, to);
        open = false;
      } else if (symbol === SKIP) at++;
      else if (symbol === UNKNOWN) symbolOf(text.charCodeAt(at));
      else {
        const cell = states.go(state, symbol);
        ({ row } = states);
        state = cell & ROW;
        passed++;
        at++;
        open = true;
        if ((cell & ENDS) !== 0) note(text, state, at);
      }
    }
    if (open) {
      passed++;
      note(text, states.go(state, blank) & ROW, to);
    }
    steps += passed;
    return hits;
  };
  return { scan, steps: () => steps };
};

const letter = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
const digit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** The 4xx or 5xx reply code that starts at `at`, when a blank or hyphen follows; else 0. */
const replyAt = (text: string, at: number, to: number): number => {
  if (at + 3 >= to) return 0;
  const tens = text.charCodeAt(at + 1);
  const ones = text.charCodeAt(at + 2);
  const after = text.charCodeAt(at + 3);
  if (!digit(tens) || !digit(ones) || !(after === 0x2d || after <= 0x20 || after === 0xa0)) return 0;
  return (text.charCodeAt(at) - 0x30) * 100 + (tens - 0x30) * 10 + (ones - 0x30);
};

/** Offset after a repeated "550-5.1.1 " or "550 "; `at` when what follows the hyphen is no reply line. */
const skipCode = (text: string, at: number, to: number): number => {
  let next = at + 4;
  if (text.charCodeAt(at + 3) === 0x2d && digit(text.charCodeAt(next)) && text.charCodeAt(next + 1) !== 0x2e)
    return at;
  const start = next;
  let dots = 0;
  while (next < to && next - start < 9) {
    const unit = text.charCodeAt(next);
    if (unit === 0x2e) dots++;
    else if (!digit(unit)) break;
    next++;
  }
  return dots === 2 ? next : start;
};
