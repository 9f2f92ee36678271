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

/** Many conditions compiled into one automaton. */
export type Matcher = {
  /** Reads the range once and returns the conditions that hold in it, in the order they were given. */
  match: (text: string, from: number, to: number) => Found[];
  /** See `Automaton.steps`. */
  steps: () => number;
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
  const lastEnd = new Int32Array(words.length);
  const asked = new Int32Array(compiled.length);
  let round = 0;

  /** Offset after the fragment, or -1. */
  const stands = (fragment: Fragment, hits: FragmentHits): number => {
    const { parts } = fragment;
    for (const part of parts) if (seen[part] !== round) return -1;
    if (parts.length === 1) return lastEnd[parts[0]!]!;
    return inReach(parts, hits);
  };
  const inReach = (parts: Int32Array, hits: FragmentHits): number => {
    const ends = Array.from(parts, () => -1);
    for (let hit = 0; hit < hits.count; hit++) {
      for (let part = parts.length - 1; part >= 0; part--) {
        if (hits.id[hit] !== parts[part]) continue;
        const end = hits.end[hit]!;
        const before = part === 0 ? 0 : ends[part - 1]!;
        const gap = end - lengths[parts[part]!]! - before;
        if (part > 0 && (before === -1 || gap < 0 || gap > ELLIPSIS_REACH)) continue;
        ends[part] = end;
        if (part === parts.length - 1) return end;
      }
    }
    return -1;
  };
  const holds = (rule: Compiled, hits: FragmentHits): { fragment: string; end: number } | null => {
    let best: { fragment: string; end: number } | null = null;
    for (const fragment of rule.any) {
      const end = stands(fragment, hits);
      if (end === -1) continue;
      best = { fragment: fragment.text, end };
      break;
    }
    if (rule.any.length > 0 && best === null) return null;
    for (const fragment of rule.all) {
      const end = stands(fragment, hits);
      if (end === -1) return null;
      best ??= { fragment: fragment.text, end };
    }
    for (const fragment of rule.none) if (stands(fragment, hits) !== -1) return null;
    return best;
  };
  const match = (text: string, from: number, to: number): Found[] => {
    round++;
    const hits = automaton.scan(text, from, to);
    const woken: number[] = [];
    for (let hit = 0; hit < hits.count; hit++) {
      const id = hits.id[hit]!;
      if (seen[id] !== round) {
        seen[id] = round;
        for (const index of wakes[id]!) {
          if (asked[index] === round) continue;
          asked[index] = round;
          woken.push(index);
        }
      }
      lastEnd[id] = hits.end[hit]!;
    }
    const found: Found[] = [];
    for (const index of woken.sort((a, b) => a - b)) {
      const held = holds(compiled[index]!, hits);
      if (held) found.push({ index, ...held });
    }
    return found;
  };
  return { match, steps: automaton.steps, fragments: words.length };
};
