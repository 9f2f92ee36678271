import { ELLIPSIS_REACH } from '../limits.ts';
import { buildAutomaton, type Automaton, type FragmentHits } from './automaton.ts';
import { foldFragment } from './fold.ts';

/** A condition as rules write it: literal fragments, each maybe in parts ("a … b"). */
export type Condition = {
  any?: readonly string[];
  all?: readonly string[];
  none?: readonly string[];
};

/** A condition that held: its index, and the fragment that spoke for it. */
export type Found = { index: number; fragment: string; end: number };

type Fragment = { parts: Int32Array; text: string };
type Compiled = { any: Fragment[]; all: Fragment[]; none: Fragment[] };

/** One reading of a text; asked for stretches of it without reading again. Valid until the next `read`. */
export type Reading = {
  /** The conditions that hold in the stretch, in the order they were given. */
  find: (from: number, to: number) => Found[];
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

const PARTS = ' … ';

/** Compiles at first use, so that a page without a bounce never pays. */
export const buildMatcher = (conditions: readonly Condition[]): Matcher => {
  const ids = new Map<string, number>();
  const words: string[] = [];
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
  const fragmentOf = (text: string): Fragment => ({ parts: Int32Array.from(text.split(PARTS), idOf), text });
  const compiled: Compiled[] = conditions.map(({ any = [], all = [], none = [] }) => ({
    any: any.map(fragmentOf),
    all: all.map(fragmentOf),
    none: none.map(fragmentOf),
  }));
  // A condition is looked at when the last part of one of its "any" (or else of its first "all") was read.
  const wakes: number[][] = words.map(() => []);
  compiled.forEach(({ any, all }, index) => {
    for (const fragment of any.length > 0 ? any : all.slice(0, 1)) {
      const last = wakes[fragment.parts.at(-1)!]!;
      if (last.at(-1) !== index) last.push(index);
    }
  });
  const automaton: Automaton = buildAutomaton(words);
  const lengths = Int32Array.from(words, (word) => word.length);
  const seen = new Int32Array(words.length);
  const firstEnd = new Int32Array(words.length);
  const asked = new Int32Array(compiled.length);
  let round = 0;

  let hits: FragmentHits = { count: 0, id: new Int32Array(0), end: new Int32Array(0) };
  let first = 0;
  let last = 0;

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
  /** Offset after the fragment in the stretch asked about, or -1. */
  const stands = (fragment: Fragment): number => {
    const { parts } = fragment;
    for (const part of parts) if (seen[part] !== round) return -1;
    return parts.length === 1 ? firstEnd[parts[0]!]! : inReach(parts);
  };
  const inReach = (parts: Int32Array): number => {
    const ends = Array.from(parts, () => -1);
    for (let hit = first; hit < last; hit++) {
      for (let part = parts.length - 1; part >= 0; part--) {
        if (hits.id[hit] !== parts[part]) continue;
        const end = hits.end[hit]!;
        const before = part === 0 ? 0 : ends[part - 1]!;
        const gap = end - lengths[parts[part]!]! - before;
        if (part > 0 && (before === -1 || gap < -1 || gap > ELLIPSIS_REACH)) continue;
        ends[part] = end;
        if (part === parts.length - 1) return end;
      }
    }
    return -1;
  };
  const holds = (rule: Compiled): { fragment: string; end: number } | null => {
    let best: { fragment: string; end: number } | null = null;
    for (const fragment of rule.any) {
      const end = stands(fragment);
      if (end === -1) continue;
      best = { fragment: fragment.text, end };
      break;
    }
    if (rule.any.length > 0 && best === null) return null;
    for (const fragment of rule.all) {
      const end = stands(fragment);
      if (end === -1) return null;
      best ??= { fragment: fragment.text, end };
    }
    for (const fragment of rule.none) if (stands(fragment) !== -1) return null;
    return best;
  };
  const find = (from: number, to: number): Found[] => {
    round++;
    first = hitAfter(from);
    last = hitAfter(to);
    const woken: number[] = [];
    for (let hit = first; hit < last; hit++) {
      const id = hits.id[hit]!;
      if (seen[id] === round || hits.end[hit]! - lengths[id]! < from - 1) continue;
      seen[id] = round;
      firstEnd[id] = hits.end[hit]!;
      for (const index of wakes[id]!) {
        if (asked[index] === round) continue;
        asked[index] = round;
        woken.push(index);
      }
    }
    const found: Found[] = [];
    for (const index of woken.sort((a, b) => a - b)) {
      const held = holds(compiled[index]!);
      if (held) found.push({ index, ...held });
    }
    return found;
  };
  const read = (text: string, to: number): Reading => {
    hits = automaton.scan(text, 0, to);
    return { find };
  };
  return { read, steps: automaton.steps, fragments: words.length };
};
