import { MAX_FRAGMENT_HITS } from '../limits.ts';
import { BLANK, SILENT, foldUnit } from './fold.ts';
import { ENDS, GAP, growStates, NONE, ROOT, ROW_BITS, ROW_WIDTH } from './states.ts';

/** Fragments found in one scan, in text order: `id[i]` ended before offset `end[i]`. Reused by the next scan. */
export type FragmentHits = { count: number; id: Int32Array; end: Int32Array };

/** Hits kept at first; grows up to `MAX_FRAGMENT_HITS`. */
const FIRST_HITS = 4_096;

/** Fragments of letters no longer than this must begin a word: "uce" is not in "reduce". */
const SHORT_WORD = 6;

/** Length of a short word of letters, 0 for any other fragment. */
const shortLength = (fragment: string): number =>
  fragment.length <= SHORT_WORD && /^[a-z]+$/.test(fragment) ? fragment.length : 0;

/** What is noted of a fragment that ends: its id times this, and its `shortLength`. */
const TOKEN = 8;

/** A compiled set of literal fragments. */
export type Automaton = {
  /** Reads `text[from, to)` once and notes every fragment in it. */
  scan: (text: string, from: number, to: number) => FragmentHits;
  /** Units read since the start; lets a test show that work grows with the text and no faster. */
  steps: () => number;
};

/** Symbols that lead nowhere: a sign that may begin a mark to pass over, a unit not looked at yet, a unit to pass over. */
const MARK = 0xfffd;
const UNKNOWN = 0xfffe;
const SKIP = 0xffff;
const FOUR = 0x34;
const FIVE = 0x35;
const HYPHEN = 0x2d;
const LESS = 0x3c;

/** What fragments are made of, nearly always: these get the symbols that have a cell in every row. The blank is the first. */
const COMMON = ' abcdefghijklmnopqrstuvwxyz0123456789.,:;-_\'"()[]/@<>=#!?+*&%|';
const ASCII = 128;
const cells = new Uint8Array(ASCII);
for (let at = 0; at < COMMON.length; at++) cells[COMMON.charCodeAt(at)] = GAP + at;

/** The symbol of a folded unit: one with a cell for the common ones, a greater one for each other unit. */
const symbolOfFolded = (unit: number): number => {
  if (unit >= ASCII) return unit < MARK ? unit : NONE;
  return cells[unit] || (unit < BLANK ? NONE : ROW_WIDTH + (unit % ROW_WIDTH));
};

/**
 * Aho-Corasick over folded text. `fragments` are folded already (`foldFragment`); the id of a fragment is its index.
 * White space runs count as one blank, silent units as nothing, and the codes that a server repeats on the lines of one reply
 * ("550-5.1.1 no such\n550 5.1.1 user") as nothing from the second line on. The short words `inWords` need not begin one.
 */
export const buildAutomaton = (
  fragments: readonly string[],
  inWords: ReadonlySet<number> = new Set(),
): Automaton => {
  const states = growStates(
    fragments,
    symbolOfFolded,
    (id) => id * TOKEN + (inWords.has(id) ? 0 : shortLength(fragments[id]!)),
  );
  /** Symbol of each unit as it stands in a text; filled as units are met. */
  const symbols = new Uint16Array(65_536).fill(UNKNOWN);
  const ownSymbol = (unit: number): number => {
    const folded = foldUnit(unit);
    return folded === SILENT ? SKIP : symbolOfFolded(folded);
  };
  const symbolOf = (unit: number): number => {
    const known = symbols[unit]!;
    return known === UNKNOWN ? (symbols[unit] = ownSymbol(unit)) : known;
  };
  for (const unit of [FOUR, FIVE, LESS]) symbols[unit] = MARK;
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
  /** Does a letter stand right before the word of `length` letters that ends at `at`? */
  const insideWord = (text: string, at: number, length: number): boolean => {
    let before = at;
    for (let left = length; left > 0 && before >= 0; before--)
      if (symbolOf(text.charCodeAt(before)) !== SKIP) left--;
    return letter(text.charCodeAt(before));
  };
  /** The reply whose further lines repeat its code. */
  let repeated = 0;
  /** Offset after what a server repeats on each line of a reply, if that stands at `at`; else `at`. */
  const afterMark = (text: string, at: number, to: number): number => {
    // A transcript begins each line so.
    if (text.charCodeAt(at) === LESS) return text.startsWith('<<< ', at) ? at + 4 : at;
    const code = replyAt(text, at, to);
    if (code !== 0 && code === repeated) return skipCode(text, at, to);
    if (code !== 0 && text.charCodeAt(at + 3) === HYPHEN) repeated = code;
    return at;
  };
  const beginsWord = (text: string, from: number, at: number): boolean => {
    let before = at - 1;
    while (before >= from && symbolOf(text.charCodeAt(before)) === SKIP) before--;
    return before < from || symbolOf(text.charCodeAt(before)) === GAP;
  };
  /** Where a mark or a silent unit was passed over last: reading goes on there, as at the start of a word after a mark. */
  let passedTo = 0;
  /** The symbol of a unit that is looked at more closely; `SKIP`: go on at `passedTo`. */
  const rareSymbol = (text: string, from: number, at: number, to: number): number => {
    const symbol = symbolOf(text.charCodeAt(at));
    if (symbol === SKIP) passedTo = at + 1;
    if (symbol !== MARK) return symbol;
    if (at === passedTo || beginsWord(text, from, at)) {
      const next = afterMark(text, at, to);
      if (next > at) {
        passedTo = next;
        return SKIP;
      }
    }
    return ownSymbol(text.charCodeAt(at));
  };
  /** Notes the fragments that end in a state, which was reached by the unit before `end`. */
  const note = (text: string, state: number, end: number): void => {
    const { ended } = states;
    const list = states.lists[state]!;
    const last = list + ended[list]!;
    for (let at = list + 1; at <= last; at++) {
      const { count } = hits;
      if (count === MAX_FRAGMENT_HITS) return;
      const token = ended[at]!;
      const short = token % TOKEN;
      if (short !== 0 && insideWord(text, end - 1, short)) continue;
      if (count === hits.id.length) grow();
      hits.id[count] = (token - short) / TOKEN;
      hits.end[count] = end;
      hits.count = count + 1;
    }
  };
  let steps = 0;

  const scan = (text: string, from: number, to: number): FragmentHits => {
    hits.count = 0;
    repeated = 0;
    passedTo = from;
    let passed = 1;
    // A text begins and ends as if a blank stood there.
    let state = states.go(ROOT, GAP) >> 1;
    let { row } = states;
    for (let at = from; at < to;) {
      let symbol = symbols[text.charCodeAt(at)]!;
      if (symbol >= MARK) {
        symbol = rareSymbol(text, from, at, to);
        if (symbol === SKIP) {
          at = passedTo;
          continue;
        }
      }
      let cell = symbol < ROW_WIDTH ? row[(state << ROW_BITS) + symbol]! : 0;
      if (cell === 0) {
        cell = states.go(state, symbol);
        ({ row } = states);
      }
      state = cell >> 1;
      passed++;
      at++;
      if ((cell & ENDS) !== 0) note(text, state, at);
    }
    const last = states.go(state, GAP);
    if ((last & ENDS) !== 0) note(text, last >> 1, to);
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
