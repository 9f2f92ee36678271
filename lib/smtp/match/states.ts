/** Symbols below this have a cell of their own in a state's row, so most units of a text cost one look-up. */
export const ROW_WIDTH = 64;
/** Takes the place of a state's row out of a cell. */
export const ROW = -ROW_WIDTH;
/** A cell that is known is more than 0; in this bit it says whether a word ends in its state. */
export const ENDS = 2;
const KNOWN = 1;
/** The symbol of whatever stands in no word: it leads from any state to the first. */
export const NONE = 0;

/** Rows kept at first; they double when a text leads to more states. */
const FIRST_STATES = 1_024;

/** Above every symbol: keys of the few edges that have no cell. */
const SYMBOLS = 65_536;

/** The states of an Aho-Corasick automaton, each named by where its row begins. The arrays are replaced when they grow: read them again after `go`. */
export type States = {
  /** `row[state + symbol]`: a cell with the next state (`& ROW`) when it is known, else `go` finds it. */
  row: Int32Array;
  /** Per state (`/ ROW_WIDTH`): the longest word that ends in it or in one of its suffixes, as such an index; 0: none. */
  ends: Int32Array;
  /** Index of the word that ends in a state plus one, or 0. */
  out: Int32Array;
  /** The next shorter suffix of a state in which a word ends, or 0. */
  also: Int32Array;
  /** The cell after `symbol`: down the trie, or by way of the longest suffix that goes on. */
  go: (state: number, symbol: number) => number;
};

/** An edge no text has gone down yet: the words that lie behind it, and where it starts. */
type Closed = { words: number[]; from: number; symbol: number; depth: number };

const wider = (array: Int32Array): Int32Array<ArrayBuffer> => {
  const grown = new Int32Array(array.length * 2);
  grown.set(array);
  return grown;
};

/**
 * States are made when a text first leads to them: a browser frame that reads one notice pays for some hundred states, not
 * for the tens of thousands of all rules.
 */
export const growStates = (words: readonly string[], symbolOf: (unit: number) => number): States => {
  const fail = [0];
  const closed: (Closed | null)[] = [null];
  /** Edges of symbols without a cell: a state, or the negative number of a closed edge. */
  const far = new Map<number, number>();
  let count = 0;

  /** Makes the state behind a closed edge. */
  const open = ({ words: behind, from, symbol, depth }: Closed): number => {
    const state = count++;
    if (state === states.ends.length) {
      states.row = wider(states.row);
      for (const key of ['ends', 'out', 'also'] as const) states[key] = wider(states[key]);
    }
    const start = state * ROW_WIDTH;
    const { row } = states;
    for (const word of behind) {
      const text = words[word]!;
      if (text.length === depth) {
        states.out[state] = word + 1;
        continue;
      }
      const next = symbolOf(text.charCodeAt(depth));
      const edge = next < ROW_WIDTH ? -row[start + next]! : -(far.get(state * SYMBOLS + next) ?? 0);
      if (edge !== 0) {
        closed[edge]!.words.push(word);
        continue;
      }
      if (next < ROW_WIDTH) row[start + next] = -closed.length;
      else far.set(state * SYMBOLS + next, -closed.length);
      closed.push({ words: [word], from: state, symbol: next, depth: depth + 1 });
    }
    // A suffix is shorter than its state, so this ends.
    const suffix = depth > 1 ? after(fail[from]!, symbol) : 0;
    const { ends, out, also } = states;
    fail[state] = suffix;
    also[state] = out[suffix] === 0 ? also[suffix]! : suffix;
    ends[state] = out[state] === 0 ? also[state]! : state;
    return state;
  };

  const opened = (edge: number): number => {
    const behind = closed[edge]!;
    closed[edge] = null;
    return open(behind);
  };

  const cellOf = (state: number): number => state * ROW_WIDTH + KNOWN + (states.ends[state] === 0 ? 0 : ENDS);

  /** The state after a symbol. */
  const after = (state: number, symbol: number): number => (go(state * ROW_WIDTH, symbol) / ROW_WIDTH) | 0;

  function go(begin: number, symbol: number): number {
    const state = begin / ROW_WIDTH;
    if (symbol < ROW_WIDTH) {
      const cell = states.row[begin + symbol]!;
      if (cell > 0) return cell;
      const next =
        cell < 0 ? opened(-cell) : state === 0 || symbol === NONE ? 0 : after(fail[state]!, symbol);
      return (states.row[begin + symbol] = cellOf(next));
    }
    for (let at = state; ; at = fail[at]!) {
      const key = at * SYMBOLS + symbol;
      const next = far.get(key);
      if (next !== undefined) {
        if (next > 0) return cellOf(next);
        const fresh = opened(-next);
        far.set(key, fresh);
        return cellOf(fresh);
      }
      if (at === 0) return cellOf(0);
    }
  }

  const states: States = {
    row: new Int32Array(FIRST_STATES * ROW_WIDTH),
    ends: new Int32Array(FIRST_STATES),
    out: new Int32Array(FIRST_STATES),
    also: new Int32Array(FIRST_STATES),
    go,
  };
  const all = words.map((_, index) => index).filter((index) => words[index] !== '');
  open({ words: all, from: 0, symbol: 0, depth: 0 });
  return states;
};
