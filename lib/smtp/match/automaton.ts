import { MAX_FRAGMENT_HITS } from '../limits.ts';
import { BLANK, SILENT, foldTable } from './fold.ts';
import { alphabetOf, buildTrie } from './trie.ts';

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

/** States less deep than this keep a full row for the small alphabet, so most units cost one look-up. */
const ROW_DEPTH = 2;
const ROW_WIDTH = 64;

/** Symbols that are no letter of a fragment: a unit to pass over, white space. */
const SKIP = 0xffff;
const GAP = 0xfffe;
const HYPHEN = 0x2d;
const LESS = 0x3c;

/**
 * Aho-Corasick over folded text. `fragments` are folded already (`foldFragment`); the id of a fragment is its index.
 * White space runs count as one blank, silent units as nothing, and the codes that a server repeats on the lines of one reply
 * ("550-5.1.1 no such\n550 5.1.1 user") as nothing from the second line on.
 */
export const buildAutomaton = (fragments: readonly string[]): Automaton => {
  const alphabet = alphabetOf(fragments);
  const { size, kid, label, out, shallow } = buildTrie(fragments, alphabet, ROW_DEPTH);
  const fail = new Int32Array(size);
  const also = new Int32Array(size);
  const root = new Int32Array(alphabet.size + 1);
  for (let next = kid[0]!; next < kid[1]!; next++) root[label[next]!] = next;
  const table = new Int32Array(shallow * ROW_WIDTH);

  /** The state after `symbol`: down the trie, or by way of the longest suffix that goes on. */
  const step = (from: number, symbol: number): number => {
    let state = from;
    while (state !== 0) {
      if (state < shallow && symbol < ROW_WIDTH) return table[state * ROW_WIDTH + symbol]!;
      for (let next = kid[state]!; next < kid[state + 1]!; next++) if (label[next] === symbol) return next;
      state = fail[state]!;
    }
    return root[symbol]!;
  };
  // States are numbered by depth, so a state's suffix is finished before the state itself.
  for (let state = 0; state < size; state++) {
    if (state < shallow) fillRow(state);
    for (let next = kid[state]!; next < kid[state + 1]!; next++) {
      fail[next] = state === 0 ? 0 : step(fail[state]!, label[next]!);
      also[next] = out[fail[next]!] !== -1 ? fail[next]! : also[fail[next]!]!;
    }
  }
  function fillRow(state: number): void {
    const start = state * ROW_WIDTH;
    for (let symbol = 1; symbol < ROW_WIDTH && symbol <= alphabet.size; symbol++)
      table[start + symbol] = state === 0 ? root[symbol]! : step(fail[state]!, symbol);
    for (let next = kid[state]!; next < kid[state + 1]!; next++)
      if (label[next]! < ROW_WIDTH) table[start + label[next]!] = next;
  }

  const symbolOf = new Uint16Array(65_536);
  for (const [unit, symbol] of alphabet) symbolOf[unit] = symbol;
  const symbols = foldTable().map((folded) =>
    folded === SILENT ? SKIP : folded === BLANK ? GAP : symbolOf[folded]!,
  );
  // The longest word that ends in a state or in one of its suffixes.
  const ends = out.map((word, state) => (word === -1 ? also[state]! : state));
  const blank = alphabet.get(BLANK) ?? 0;
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
  const shortWord = Uint8Array.from(fragments, (fragment) =>
    fragment.length <= SHORT_WORD && /^[a-z]+$/.test(fragment) ? fragment.length : 0,
  );
  /** Does a letter stand right before the word of `length` letters that ends at `at`? */
  const insideWord = (text: string, at: number, length: number): boolean => {
    let before = at;
    for (let left = length; left > 0 && before >= 0; before--)
      if (symbols[text.charCodeAt(before)] !== SKIP) left--;
    return letter(text.charCodeAt(before));
  };
  let steps = 0;

  const scan = (text: string, from: number, to: number): FragmentHits => {
    let count = 0;
    let state = root[blank]!;
    let wasBlank = true;
    let repeated = 0;
    for (let at = from; at <= to; at++) {
      const unit = at < to ? text.charCodeAt(at) : BLANK;
      let symbol = symbols[unit]!;
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
      steps++;
      if (symbol === 0) {
        state = 0;
        continue;
      }
      state =
        state < shallow && symbol < ROW_WIDTH ? table[state * ROW_WIDTH + symbol]! : step(state, symbol);
      let found = ends[state]!;
      while (found !== 0 && count < MAX_FRAGMENT_HITS) {
        const id = out[found]!;
        found = also[found]!;
        const short = shortWord[id]!;
        if (short !== 0 && at < to && insideWord(text, at, short)) continue;
        if (count === hits.id.length) grow();
        hits.id[count] = id;
        hits.end[count++] = at < to ? at + 1 : to;
      }
    }
    hits.count = count;
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
