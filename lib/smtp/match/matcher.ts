import { ELLIPSIS_REACH } from '../limits.ts';
import { buildAutomaton, type FragmentHits } from './automaton.ts';
import { foldFragment } from './fold.ts';

/** A condition as rules write it: literal fragments, each maybe in parts ("a … b"). */
export type Condition = {
  any?: readonly string[];
  all?: readonly string[];
  none?: readonly string[];
};

/** A condition that held: its index, and the fragment that spoke for it. */
export type Found = {
  index: number;
  fragment: string;
  /** Folded length of the fragment's first part. */
  size: number;
  /** Offsets after the fragment's first part and after the whole. */
  first: number;
  end: number;
};

/** One reading of a text; asked for stretches of it without reading again. Valid until the next `read`. */
export type Reading = {
  /** The conditions of a group that hold in the stretch, in the order they were given. */
  find: (from: number, to: number, group: number) => Found[];
};

/** Many conditions compiled into one automaton. */
export type Matcher = {
  /** Reads `text[0, to)` once. */
  read: (text: string, to: number) => Reading;
  /** See `Automaton.steps`. */
  steps: () => number;
  /** Different literals in the automaton. */
  fragments: number;
};

type Fragment = { parts: Int32Array; text: string };
type Compiled = { any: boolean; all: Fragment[]; none: Fragment[] };
/** Reading the last part of a fragment lets a condition be looked at. */
type Wake = { index: number; fragment: Fragment };

const PARTS = ' … ';

const NOT_ASKED = { from: -1, to: -1, found: [] as Found[] };

/** Compiles conditions, each of one group (a small number the caller gives a meaning). */
export const buildMatcher = (conditions: readonly (Condition & { group: number })[]): Matcher => {
  const ids = new Map<string, number>();
  const words: string[] = [];
  /** Per group and literal. */
  const wakes: (Wake[] | undefined)[][] = [];
  const idOf = (part: string): number => {
    const folded = foldFragment(part);
    let id = ids.get(folded);
    if (id === undefined) {
      id = words.length;
      ids.set(folded, id);
      words.push(folded);
    }
    return id;
  };
  const fragmentOf = (text: string): Fragment => ({
    parts: Int32Array.from(text.includes(PARTS) ? text.split(PARTS) : [text], idOf),
    text,
  });
  const compiled = conditions.map(({ group, any = [], all = [], none = [] }, index): Compiled => {
    const every = all.map(fragmentOf);
    for (const fragment of any.length > 0 ? any.map(fragmentOf) : every.slice(0, 1))
      ((wakes[group] ??= [])[fragment.parts.at(-1)!] ??= []).push({ index, fragment });
    return { any: any.length > 0, all: every, none: none.map(fragmentOf) };
  });
  const automaton = buildAutomaton(words);
  const lengths = Int32Array.from(words, (word) => word.length);
  const seen = new Int32Array(words.length);
  const firstEnd = new Int32Array(words.length);
  const held = new Int32Array(compiled.length);
  let round = 0;
  let hits: FragmentHits = { count: 0, id: new Int32Array(0), end: new Int32Array(0) };
  let first = 0;
  let last = 0;
  /** Where the first part of the fragment last found in reach ended. */
  let begin = 0;
  /** The last question to each group; callers often ask it twice. */
  const asked: (typeof NOT_ASKED)[] = [];

  /** Index of the first hit that ends after `offset`. */
  const hitAfter = (offset: number): number => {
    let low = 0;
    let high = hits.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (hits.end[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const inReach = (parts: Int32Array): number => {
    const ends = Array.from(parts, () => -1);
    const begins = Array.from(parts, () => -1);
    const final = parts.length - 1;
    for (let hit = first; hit < last; hit++) {
      for (let part = final; part >= 0; part--) {
        if (hits.id[hit] !== parts[part]) continue;
        const end = hits.end[hit]!;
        if (part > 0) {
          const before = ends[part - 1]!;
          const gap = end - lengths[parts[part]!]! - before;
          if (before === -1 || gap < -1 || gap > ELLIPSIS_REACH) continue;
        }
        ends[part] = end;
        begins[part] = part === 0 ? end : begins[part - 1]!;
        if (part === final) {
          begin = begins[part]!;
          return end;
        }
      }
    }
    return -1;
  };
  /** Offset after the fragment in the stretch asked about, or -1. */
  const stands = ({ parts }: Fragment): number => {
    for (const part of parts) if (seen[part] !== round) return -1;
    return parts.length === 1 ? firstEnd[parts[0]!]! : inReach(parts);
  };
  /** Marks which literals stand in hits `first` to `last`. */
  const mark = (from: number): void => {
    for (let hit = first; hit < last; hit++) {
      const id = hits.id[hit]!;
      if (seen[id] === round || hits.end[hit]! - lengths[id]! < from - 1) continue;
      seen[id] = round;
      firstEnd[id] = hits.end[hit]!;
    }
  };
  const rest = ({ any, all, none }: Compiled): boolean => {
    for (let at = any ? 0 : 1; at < all.length; at++) if (stands(all[at]!) === -1) return false;
    for (const fragment of none) if (stands(fragment) !== -1) return false;
    return true;
  };
  const find = (from: number, to: number, group: number): Found[] => {
    const before = asked[group];
    if (before !== undefined && before.from === from && before.to === to) return before.found;
    round++;
    first = hitAfter(from);
    last = hitAfter(to);
    mark(from);
    const mine = wakes[group] ?? [];
    const found: Found[] = [];
    let sorted = true;
    for (let hit = first; hit < last; hit++) {
      const id = hits.id[hit]!;
      if (firstEnd[id] !== hits.end[hit] || seen[id] !== round) continue;
      const woken = mine[id];
      if (woken === undefined) continue;
      for (const { index, fragment } of woken) {
        if (held[index] === round) continue;
        const whole = fragment.parts.length === 1;
        const end = whole ? hits.end[hit]! : stands(fragment);
        if (end === -1) continue;
        const firstEnds = whole ? end : begin;
        held[index] = round;
        if (!rest(compiled[index]!)) continue;
        if (found.length > 0 && found.at(-1)!.index > index) sorted = false;
        found.push({
          index,
          fragment: fragment.text,
          size: lengths[fragment.parts[0]!]!,
          first: firstEnds,
          end,
        });
      }
    }
    if (!sorted) found.sort((a, b) => a.index - b.index);
    asked[group] = { from, to, found };
    return found;
  };
  const read = (text: string, to: number): Reading => {
    hits = automaton.scan(text, 0, to);
    asked.fill(NOT_ASKED);
    return { find };
  };
  return { read, steps: automaton.steps, fragments: words.length };
};
