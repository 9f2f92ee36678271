import { MAX_FRAGMENT_HITS } from '../limits.ts';
import { BLANK, SILENT, foldTable } from './fold.ts';

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

/** States at this depth or above keep a full row for the small alphabet, so most units cost one look-up. */
const ROW_DEPTH = 2;
const ROW_WIDTH = 64;

type Trie = { child: number[]; sibling: number[]; label: number[]; depth: number[]; out: number[] };

const insert = (trie: Trie, word: readonly number[], id: number): void => {
  let state = 0;
  for (const symbol of word) {
    let next = trie.child[state]!;
    while (next !== 0 && trie.label[next] !== symbol) next = trie.sibling[next]!;
    if (next === 0) {
      next = trie.label.length;
      trie.label.push(symbol);
      trie.depth.push(trie.depth[state]! + 1);
      trie.child.push(0);
      trie.out.push(-1);
      trie.sibling.push(trie.child[state]!);
      trie.child[state] = next;
    }
    state = next;
  }
  trie.out[state] = id;
};

/** Letters and signs of the fragments, most often used first, as small numbers; 0 is "in no fragment". */
const alphabetOf = (fragments: readonly string[]): Map<number, number> => {
  const counts = new Map<number, number>();
  for (const fragment of fragments)
    for (let at = 0; at < fragment.length; at++) {
      const unit = fragment.charCodeAt(at);
      counts.set(unit, (counts.get(unit) ?? 0) + 1);
    }
  const units = [...counts].sort((a, b) => b[1] - a[1]);
  return new Map(units.map(([unit], index) => [unit, index + 1]));
};

/**
 * Aho-Corasick over folded text. `fragments` are folded already (`foldFragment`); the id of a fragment is its index.
 * White space runs count as one blank, silent units as nothing, and the codes that a server repeats on the lines of one reply
 * ("550-5.1.1 no such\n550 5.1.1 user") as nothing from the second line on.
 */
export const buildAutomaton = (fragments: readonly string[]): Automaton => {
  const alphabet = alphabetOf(fragments);
  const trie: Trie = { child: [0], sibling: [0], label: [0], depth: [0], out: [-1] };
  fragments.forEach((fragment, id) =>
    insert(
      trie,
      Array.from({ length: fragment.length }, (_, at) => alphabet.get(fragment.charCodeAt(at))!),
      id,
    ),
  );
  const size = trie.label.length;
  const child = Int32Array.from(trie.child);
  const sibling = Int32Array.from(trie.sibling);
  const label = Int32Array.from(trie.label);
  const out = Int32Array.from(trie.out);
  const fail = new Int32Array(size);
  const also = new Int32Array(size);
  const root = new Int32Array(alphabet.size + 1);
  for (let next = child[0]!; next !== 0; next = sibling[next]!) root[label[next]!] = next;

  const step = (state: number, symbol: number): number => {
    for (;;) {
      if (state === 0) return root[symbol]!;
      let next = child[state]!;
      while (next !== 0 && label[next] !== symbol) next = sibling[next]!;
      if (next !== 0) return next;
      state = fail[state]!;
    }
  };
  const queue = new Int32Array(size);
  let tail = 0;
  for (let next = child[0]!; next !== 0; next = sibling[next]!) queue[tail++] = next;
  for (let head = 0; head < tail; head++) {
    const state = queue[head]!;
    for (let next = child[state]!; next !== 0; next = sibling[next]!) {
      queue[tail++] = next;
      fail[next] = step(fail[state]!, label[next]!);
    }
    const up = fail[state]!;
    also[state] = out[up] !== -1 ? up : also[up]!;
  }
  // Full rows for the shallow states, where the machine is most of the time.
  const row = new Int32Array(size).fill(-1);
  let rows = 0;
  for (let state = 0; state < size; state++) if (trie.depth[state]! <= ROW_DEPTH) row[state] = rows++;
  const table = new Int32Array(rows * ROW_WIDTH);
  for (let state = 0; state < size; state++)
    if (row[state] !== -1)
      for (let symbol = 1; symbol < ROW_WIDTH && symbol <= alphabet.size; symbol++)
        table[row[state]! * ROW_WIDTH + symbol] = step(state, symbol);

  const fold = foldTable();
  const symbols = new Uint16Array(65_536);
  for (let unit = 0; unit < 65_536; unit++) symbols[unit] = alphabet.get(fold[unit]!) ?? 0;
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
  let steps = 0;

  const scan = (text: string, from: number, to: number): FragmentHits => {
    let count = 0;
    let state = root[blank]!;
    let wasBlank = true;
    let repeated = 0;
    for (let at = from; at <= to; at++) {
      const unit = at < to ? text.charCodeAt(at) : BLANK;
      let symbol = symbols[unit]!;
      // A transcript begins each line of a reply with "<<<".
      if (unit === 0x3c && wasBlank && text.startsWith('<<< ', at)) {
        at += 3;
        continue;
      }
      if (wasBlank && (unit === 0x34 || unit === 0x35)) {
        const code = replyAt(text, at, to);
        if (code !== 0) {
          if (repeated === code) {
            const skipped = skipCode(text, at, to);
            if (skipped > at) {
              at = skipped - 1;
              continue;
            }
          } else if (text.charCodeAt(at + 3) === 0x2d) repeated = code;
        }
      }
      const folded = fold[unit]!;
      if (folded === SILENT) continue;
      if (folded === BLANK) {
        if (wasBlank) continue;
        wasBlank = true;
        symbol = blank;
      } else wasBlank = false;
      steps++;
      if (symbol === 0) {
        state = 0;
        continue;
      }
      const line = row[state]!;
      state = line !== -1 && symbol < ROW_WIDTH ? table[line * ROW_WIDTH + symbol]! : step(state, symbol);
      let found = out[state] !== -1 ? state : also[state]!;
      while (found !== 0 && count < MAX_FRAGMENT_HITS) {
        const id = out[found]!;
        found = also[found]!;
        const short = shortWord[id]!;
        if (short !== 0 && at < to && letter(text.charCodeAt(at - short))) continue;
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
