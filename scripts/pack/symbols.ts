import { LONGEST, SHORTEST } from './matches.ts';

/** Symbols of bytes and lengths, and of distances. */
export const LITERALS = 286;
export const DISTANCES = 30;
/** Ends a block. */
export const END = 256;

type Table = { symbol: Uint16Array; extra: Uint8Array; base: Uint16Array };

/** A table from values to symbols: groups of `each` symbols whose extra bits grow by one. */
function table(values: number, symbols: number, each: number, start: number): Table {
  const made = {
    symbol: new Uint16Array(values),
    extra: new Uint8Array(symbols),
    base: new Uint16Array(symbols),
  };
  let value = 0;
  for (let symbol = 0; symbol < symbols && value < values; symbol++) {
    const extra = Math.max(0, Math.floor(symbol / each) - 1);
    made.extra[symbol] = extra;
    made.base[symbol] = value;
    for (let step = 0; step < 1 << extra && value < values; step++) made.symbol[value++] = symbol + start;
  }
  return made;
}

/** Lengths from 3 on; 258 has a symbol of its own. */
export const LENGTH = table(LONGEST - SHORTEST + 1, 29, 4, END + 1);
LENGTH.symbol[LONGEST - SHORTEST] = LITERALS - 1;
LENGTH.extra[28] = 0;
LENGTH.base[28] = LONGEST - SHORTEST;
/** Distances from 1 on, as index from 0. */
export const DISTANCE = table(32_768, DISTANCES, 2, 0);

/** A text as bytes and repetitions: `lengths[n]` is 0 for a byte, which then stands in `values[n]`; else that is the distance less one. */
export type Parse = { lengths: number[]; values: number[] };

export type Counts = { literals: Float64Array; distances: Float64Array };

/** How often each symbol stands in a part of a parse. */
export function countSymbols({ lengths, values }: Parse, from = 0, to = lengths.length): Counts {
  const counts = { literals: new Float64Array(LITERALS), distances: new Float64Array(DISTANCES) };
  counts.literals[END] = 1;
  for (let at = from; at < to; at++) {
    const length = lengths[at]!;
    if (length === 0) counts.literals[values[at]!]!++;
    else {
      counts.literals[LENGTH.symbol[length - SHORTEST]!]!++;
      counts.distances[DISTANCE.symbol[values[at]!]!]!++;
    }
  }
  return counts;
}
