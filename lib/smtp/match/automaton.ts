import { MAX_FRAGMENT_HITS } from '../limits.ts';
import { BLANK, SILENT, foldUnit } from './fold.ts';
import { ROW_WIDTH, growStates } from './states.ts';

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

/** Symbols that are no letter of a fragment: not looked at yet, in no fragment, white space, a unit to pass over. */
const UNKNOWN = 0;
const NONE = 1;
const GAP = 0xfffe;
const SKIP = 0xffff;
const HYPHEN = 0x2d;
const LESS = 0x3c;

/** What fragments are made of, nearly always: these get the symbols that have a cell in every row. */
const COMMON = ' abcdefghijklmnopqrstuvwxyz0123456789.,:;-_\'"()[]/@<>=#!?+*&%|';
const UNCOMMON = /[^ a-z0-9.,:;\-_'"()[\]/@<>=#!?+*&%|]/;

/** The symbols of folded units: the common ones, and each other unit that stands in a fragment. */
const alphabetOf = (fragments: readonly string[]): Map<number, number> => {
  const alphabet = new Map<number, number>();
  for (let at = 0; at < COMMON.length; at++) alphabet.set(COMMON.charCodeAt(at), NONE + 1 + at);
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
  const symbols = new Uint16Array(65_536);
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
  let steps = 0;

  const scan = (text: string, from: number, to: number): FragmentHits => {
    let { row, ends, out, also } = states;
    let count = 0;
    let passed = 0;
    let state = states.go(0, blank);
    let wasBlank = true;
    let repeated = 0;
    for (let at = from; at <= to; at++) {
      const unit = at < to ? text.charCodeAt(at) : BLANK;
      let symbol = symbols[unit]!;
      if (symbol === UNKNOWN) symbol = symbolOf(unit);
      if (symbol === GAP) {
        if (wasBlank) continue;
        wasBlank = true;
        symbol = blank;
      } else if (wasBlank) {
        if (unit === 0x34 || unit === 0x35) {
          const code = replyAt(text, at, to);
          if (code !== 0 && repeated === code) {
            const skipped = skipCode(text, at, to);
            if (skipped > at) {
              at = skipped - 1;
              continue;
            }
          } else if (code !== 0 && text.charCodeAt(at + 3) === HYPHEN) repeated = code;
        } else if (unit === LESS && text.startsWith('<<< ', at)) {
          // A transcript begins each line of a reply so.
          at += 3;
          continue;
        }
        if (symbol === SKIP) continue;
        wasBlank = false;
      } else if (symbol === SKIP) continue;
      passed++;
      if (symbol === NONE) {
        state = 0;
        continue;
      }
      const next = symbol < ROW_WIDTH ? row[state * ROW_WIDTH + symbol]! : 0;
      if (next > 0) state = next - 1;
      else {
        state = states.go(state, symbol);
        ({ row, ends, out, also } = states);
      }
      let found = ends[state]!;
      while (found !== 0 && count < MAX_FRAGMENT_HITS) {
        const id = out[found]! - 1;
        found = also[found]!;
        const short = shortLength(id);
        if (short !== 0 && at < to && insideWord(text, at, short)) continue;
        if (count === hits.id.length) grow();
        hits.id[count] = id;
        hits.end[count++] = at < to ? at + 1 : to;
      }
    }
    hits.count = count;
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
