/**
 * A trie whose states are numbered by depth, the children of a state side by side: state 0 is the root, the children of `s`
 * are `kid[s]` up to `kid[s + 1]`.
 */
export type Trie = {
  size: number;
  kid: Int32Array;
  /** Symbol on the way into a state. */
  label: Uint16Array;
  /** Index of the word that ends in a state, or -1. */
  out: Int32Array;
  /** States with a number below this are no deeper than the depth asked for. */
  shallow: number;
};

/** Letters and signs of the words, most often used first, as small numbers from 1 on. */
export const alphabetOf = (words: readonly string[]): Map<number, number> => {
  const counts = new Map<number, number>();
  for (const word of words)
    for (let at = 0; at < word.length; at++) {
      const unit = word.charCodeAt(at);
      counts.set(unit, (counts.get(unit) ?? 0) + 1);
    }
  return new Map([...counts].sort((a, b) => b[1] - a[1]).map(([unit], index) => [unit, index + 1]));
};

/** Builds the trie of `words`, level by level over the sorted words, so no search is ever needed. */
export const buildTrie = (
  words: readonly string[],
  alphabet: ReadonlyMap<number, number>,
  shallowDepth: number,
): Trie => {
  const order = words.map((_, index) => index).sort((a, b) => (words[a]! < words[b]! ? -1 : 1));
  const label: number[] = [0];
  const kid: number[] = [];
  const out: number[] = [-1];
  let shallow = 1;
  /** Per state of the current level: the range of sorted words that begin with it. */
  let level: [number, number][] = [[0, order.length]];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth === shallowDepth) shallow = out.length;
    const next: [number, number][] = [];
    let state = out.length - level.length;
    for (const [from, to] of level) {
      kid.push(out.length);
      let at = from;
      // A word that ends here sorts before all that go on.
      while (at < to && words[order[at]!]!.length === depth) out[state] = order[at++]!;
      while (at < to) {
        const unit = words[order[at]!]!.charCodeAt(depth);
        const start = at;
        while (at < to && words[order[at]!]!.charCodeAt(depth) === unit) at++;
        label.push(alphabet.get(unit)!);
        out.push(-1);
        next.push([start, at]);
      }
      state++;
    }
    level = next;
  }
  kid.push(out.length);
  return {
    size: out.length,
    kid: Int32Array.from(kid),
    label: Uint16Array.from(label),
    out: Int32Array.from(out),
    shallow,
  };
};
