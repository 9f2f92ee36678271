import { insert } from '../insert.ts';
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

/** A fragment of one part is the id of its literal; one in parts is -1 minus its place in the list of such. */
type Fragment = number;
type Compiled = { any: boolean; all: readonly Fragment[]; none: readonly Fragment[] };

const PARTS = ' … ';
const NO_FRAGMENTS: readonly Fragment[] = [];
const NO_WORDS: readonly string[] = [];

const comesBefore = (a: Found, b: Found): boolean => a.index < b.index;

/** Fragments compiled before the work may be interrupted. */
const AT_ONCE = 250;

/** Numbers that stand close together in memory, as many as come. */
type Growing = {
  get: (at: number) => number;
  set: (at: number, value: number) => void;
  all: () => Int32Array;
};

/** Room made at first: about what the rules need, so that they never grow out of it. */
const FIRST_ROOM = 12_288;

const growing = (): Growing => {
  let held = new Int32Array(FIRST_ROOM);
  return {
    get: (at) => held[at] ?? 0,
    set: (at, value) => {
      if (at >= held.length) {
        const wider = new Int32Array(Math.max(at + 1, held.length * 2));
        wider.set(held);
        held = wider;
      }
      held[at] = value;
    },
    all: () => held,
  };
};

/** A piece of a word this long may stand anywhere in it, where the condition says so. */
const LEAST_INSIDE = 4;

/**
 * Compiles conditions, each of one group (a small number the caller gives a meaning); `inWords`: its short words need not begin
 * one. The first has the index `base`. Yields where it may be interrupted.
 */
export function* compileMatcher(
  conditions: Iterable<Condition & { group: number; inWords?: boolean }>,
  base = 0,
): Generator<void, Matcher> {
  const ids = new Map<string, number>();
  const words: string[] = [];
  /**
   * Reading the last part of a fragment lets a condition be looked at: `waker[n]` is the fragment, `spoken[n]` its text,
   * `wakes[n]` the condition, `next[n]` a further waker of the same literal and group, -1 the last. `firsts` and `lasts` are per
   * group and literal, 0 for none, else one more than the waker.
   */
  const waker = growing();
  const spoken: string[] = [];
  const wakes = growing();
  const next = growing();
  const firsts: Growing[] = [];
  const lasts: Growing[] = [];
  const idOf = (part: string): number => {
    let id = ids.get(part);
    if (id !== undefined) return id;
    const folded = foldFragment(part);
    id = folded === part ? undefined : ids.get(folded);
    if (id === undefined) {
      id = words.length;
      words.push(folded);
      ids.set(folded, id);
    }
    if (folded !== part) ids.set(part, id);
    return id;
  };
  /** Fragments in parts, as the ids of their literals. */
  const parted: (readonly number[])[] = [];
  /** Lists of such fragments repeat their beginnings. */
  let beginning = PARTS;
  let beginningId = 0;
  const fragmentOf = (text: string): Fragment => {
    const at = text.indexOf(PARTS);
    if (at === -1) return idOf(text);
    if (beginning.length !== at || !text.startsWith(beginning)) {
      beginning = text.slice(0, at);
      beginningId = idOf(beginning);
    }
    const rest = text.slice(at + PARTS.length);
    return -parted.push(
      rest.includes(PARTS) ? [beginningId, ...rest.split(PARTS).map(idOf)] : [beginningId, idOf(rest)],
    );
  };
  const wake = (index: number, group: number, fragment: Fragment, text: string): void => {
    const id = fragment >= 0 ? fragment : parted[-1 - fragment]!.at(-1)!;
    const head = (firsts[group] ??= growing());
    const tail = (lasts[group] ??= growing());
    const own = spoken.push(text);
    waker.set(own - 1, fragment);
    wakes.set(own - 1, index);
    next.set(own - 1, -1);
    const before = tail.get(id);
    if (before === 0) head.set(id, own);
    else next.set(before - 1, own - 1);
    tail.set(id, own);
  };
  const compiled: Compiled[] = [];
  const inside = new Set<number>();
  let pause = AT_ONCE;
  for (const { group, any = NO_WORDS, all = NO_WORDS, none = NO_WORDS, inWords } of conditions) {
    if (inWords) for (const word of any) if (word.length >= LEAST_INSIDE) inside.add(idOf(word));
    const index = compiled.length;
    const every = all.length === 0 ? NO_FRAGMENTS : all.map(fragmentOf);
    if (any.length > 0) for (const text of any) wake(index, group, fragmentOf(text), text);
    else if (every.length > 0) wake(index, group, every[0]!, all[0]!);
    compiled.push({
      any: any.length > 0,
      all: every,
      none: none.length === 0 ? NO_FRAGMENTS : none.map(fragmentOf),
    });
    if (words.length < pause) continue;
    pause = words.length + AT_ONCE;
    yield;
  }
  const automaton = buildAutomaton(words, inside);
  yield;
  const lengths = new Int32Array(words.length);
  for (let id = 0; id < words.length; id++) lengths[id] = words[id]!.length;
  const fragmentsOf = waker.all();
  const conditionsOf = wakes.all();
  const further = next.all();
  const firstOf = firsts.map((first) => first.all());
  /** Literals and conditions looked at in this round. */
  const met = new Int32Array(words.length);
  const held = new Int32Array(compiled.length);
  /** Literals that stand in the stretch (`marked` says since which round this is known), and where each ends first. */
  const seen = new Int32Array(words.length);
  const firstEnd = new Int32Array(words.length);
  let marked = 0;
  let round = 0;
  let hits: FragmentHits = { count: 0, id: new Int32Array(0), end: new Int32Array(0) };
  let begun = 0;
  let first = 0;
  let last = 0;
  /** Where the first part of the fragment last found in reach ended. */
  let begin = 0;
  /** The last question to each group; callers often ask it twice. */
  const asked: ({ from: number; to: number; found: Found[] } | undefined)[] = [];

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
  const inReach = (parts: readonly number[]): number => {
    const ends = parts.map(() => -1);
    const begins = parts.map(() => -1);
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
  /** Marks which literals stand in hits `first` to `last`; only few conditions need to know. */
  const mark = (): void => {
    if (marked === round) return;
    marked = round;
    for (let hit = first; hit < last; hit++) {
      const id = hits.id[hit]!;
      const end = hits.end[hit]!;
      if (seen[id] === round || end - lengths[id]! < begun - 1) continue;
      seen[id] = round;
      firstEnd[id] = end;
    }
  };
  /** Offset after the fragment in the stretch asked about, or -1. */
  const stands = (fragment: Fragment): number => {
    mark();
    if (fragment >= 0) return seen[fragment] === round ? firstEnd[fragment]! : -1;
    const parts = parted[-1 - fragment]!;
    for (const part of parts) if (seen[part] !== round) return -1;
    return inReach(parts);
  };
  const rest = ({ any, all, none }: Compiled): boolean => {
    for (let at = any ? 0 : 1; at < all.length; at++) if (stands(all[at]!) === -1) return false;
    for (const fragment of none) if (stands(fragment) !== -1) return false;
    return true;
  };
  const find = (from: number, to: number, group: number): Found[] => {
    const before = asked[group];
    if (before !== undefined && before.from === from && before.to === to) return before.found;
    const mine = firstOf[group];
    if (mine === undefined) return [];
    round++;
    begun = from;
    first = hitAfter(from);
    last = hitAfter(to);
    const { id: hitIds, end: hitEnds } = hits;
    const found: Found[] = [];
    for (let hit = first; hit < last; hit++) {
      const id = hitIds[hit]!;
      const woken: number = mine[id] ?? 0;
      if (woken === 0 || met[id] === round || hitEnds[hit]! - lengths[id]! < from - 1) continue;
      met[id] = round;
      for (let own: number = woken - 1; own !== -1; own = further[own]!) {
        const index = conditionsOf[own]!;
        if (held[index] === round) continue;
        const fragment = fragmentsOf[own]!;
        const whole = fragment >= 0;
        const end = whole ? hitEnds[hit]! : stands(fragment);
        if (end === -1) continue;
        const firstEnds = whole ? end : begin;
        held[index] = round;
        if (!rest(compiled[index]!)) continue;
        const one = {
          index: base + index,
          fragment: spoken[own]!,
          size: lengths[whole ? fragment : parted[-1 - fragment]![0]!]!,
          first: firstEnds,
          end,
        };
        insert(found, one, comesBefore);
      }
    }
    asked[group] = { from, to, found };
    return found;
  };
  const read = (text: string, to: number): Reading => {
    hits = automaton.scan(text, 0, to);
    asked.length = 0;
    return { find };
  };
  return { read, steps: automaton.steps, fragments: words.length };
}
