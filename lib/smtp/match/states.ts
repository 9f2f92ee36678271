/** Symbols below this have a cell of their own in a state's row, so most units of a text cost one look-up. */
export const ROW_BITS = 6;
export const ROW_WIDTH = 1 << ROW_BITS;

/** The symbol of whatever stands in no word: it leads from any state to the first. */
export const NONE = 0;
/** The symbol of white space: a run of it counts as one. */
export const GAP = 1;

/** A cell holds twice the number of a state, plus this if a word ends there; 0: not known yet. */
export const ENDS = 1;
/** The state before any unit. */
export const ROOT = 1;

/** States made room for at first; doubled when a text leads to more. */
const FIRST_STATES = 1_024;

/** Cells are small so that many stay near; what leads to a greater state is looked up each time. */
const MAX_CELL = 65_535;

/** Above every symbol: keys of the few edges that have no cell. */
const SYMBOLS = 65_536;

/** The states of an Aho-Corasick automaton. `row` and `lists` are replaced when they grow: read them again after `go`. */
export type States = {
  /** `row[(state << ROW_BITS) + symbol]`: the cell after a symbol when it is known, else `go` finds it. */
  row: Uint16Array;
  /** Where the list of the words that end in a state begins in `ended`. */
  lists: Int32Array;
  /** Lists of words, each behind its length: what `tokenOf` made of them, the longest word first. */
  ended: readonly number[];
  /** The cell after `symbol`: down the trie, or by way of the longest suffix that goes on. */
  go: (state: number, symbol: number) => number;
};

/** A way down the trie: the words that lie behind it, and the state it leads to, 0 until a text first goes there. */
type Edge = { symbol: number; words: number[]; state: number };

const NO_EDGES: Edge[] = [];

/**
 * States are made when a text first leads to them: a browser frame that reads one notice pays for some hundred states, not
 * for the tens of thousands of all rules. `tokenOf` says what is noted of a word that ends.
 */
export const growStates = (
  words: readonly string[],
  symbolOf: (unit: number) => number,
  tokenOf: (word: number) => number,
): States => {
  const fail = [0, 0];
  const depths = [0, 0];
  /** States that a blank leads to: a further one leads nowhere else. */
  const afterBlank = [false, false];
  const edges: Edge[][] = [NO_EDGES];
  /** Edges of symbols without a cell. */
  const far = new Map<number, Edge>();
  const ended = [0];
  /** While a state's words are sorted: its edges by symbol. */
  const begun: (Edge | undefined)[] = Array.from({ length: ROW_WIDTH }, () => undefined);
  let count = ROOT;

  const edgeOf = (state: number, symbol: number): Edge | undefined => {
    if (symbol >= ROW_WIDTH) return far.get(state * SYMBOLS + symbol);
    for (const edge of edges[state]!) if (edge.symbol === symbol) return edge;
    return undefined;
  };

  /** Sorts the words that go through a state by what follows there; answers with the one that ends there, or -1. */
  const branch = (state: number, behind: readonly number[]): number => {
    const depth = depths[state]!;
    const near: Edge[] = [];
    let own = -1;
    for (const word of behind) {
      const text = words[word]!;
      if (text.length === depth) {
        own = word;
        continue;
      }
      const symbol = symbolOf(text.charCodeAt(depth));
      let edge = symbol < ROW_WIDTH ? begun[symbol] : far.get(state * SYMBOLS + symbol);
      if (edge === undefined) {
        edge = { symbol, words: [], state: 0 };
        if (symbol < ROW_WIDTH) near.push((begun[symbol] = edge));
        else far.set(state * SYMBOLS + symbol, edge);
      }
      edge.words.push(word);
    }
    for (const { symbol } of near) begun[symbol] = undefined;
    edges[state] = near;
    return own;
  };

  /** Lists the words that end in a state: its own, and those of its longest suffix. */
  const listOf = (own: number, suffix: number): number => {
    const further = states.lists[suffix]!;
    if (own === -1) return further;
    const list = ended.length;
    const more = ended[further]!;
    ended.push(1 + more, tokenOf(own));
    for (let at = 1; at <= more; at++) ended.push(ended[further + at]!);
    return list;
  };

  /** The state an edge leads to from `from`. */
  const follow = (edge: Edge, from: number): number => {
    if (edge.state !== 0) return edge.state;
    const state = ++count;
    edge.state = state;
    if (state === states.lists.length) {
      const { row, lists } = states;
      (states.row = new Uint16Array(row.length * 2)).set(row);
      (states.lists = new Int32Array(lists.length * 2)).set(lists);
    }
    depths[state] = depths[from]! + 1;
    afterBlank[state] = edge.symbol === GAP;
    const own = branch(state, edge.words);
    edge.words = [];
    // A suffix is shorter than its state, so this ends.
    const suffix = from === ROOT ? ROOT : go(fail[from]!, edge.symbol) >> 1;
    fail[state] = suffix;
    states.lists[state] = listOf(own, suffix);
    return state;
  };

  const cellOf = (state: number): number => state * 2 + (states.lists[state] === 0 ? 0 : ENDS);

  const find = (state: number, symbol: number): number => {
    const edge = edgeOf(state, symbol);
    if (edge !== undefined) return cellOf(follow(edge, state));
    // No word ends anew there.
    if (symbol === GAP && afterBlank[state]) return state * 2;
    return state === ROOT || symbol === NONE ? ROOT * 2 : go(fail[state]!, symbol);
  };

  function go(state: number, symbol: number): number {
    if (symbol >= ROW_WIDTH) return find(state, symbol);
    const at = (state << ROW_BITS) + symbol;
    const known = states.row[at]!;
    if (known !== 0) return known;
    const cell = find(state, symbol);
    if (cell <= MAX_CELL) states.row[at] = cell;
    return cell;
  }

  const states: States = {
    row: new Uint16Array(FIRST_STATES << ROW_BITS),
    lists: new Int32Array(FIRST_STATES),
    ended,
    go,
  };
  branch(
    ROOT,
    words.map((_, index) => index).filter((index) => words[index] !== ''),
  );
  return states;
};
