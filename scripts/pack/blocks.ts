import { idealBits } from './parse.ts';
import { countSymbols, type Parse } from './symbols.ts';

/** Bits that the tables of one more block cost, about. */
const TABLES = 600;
/** Places tried in each round of the search for the best cut. */
const TRIES = 16;
/** No block is shorter than this many symbols. */
const SHORTEST_BLOCK = 200;

/** Where a parse is best cut into blocks that have tables of their own; in symbols, without start and end. */
export function cuts(parse: Parse, from = 0, to = parse.lengths.length): number[] {
  if (to - from < 2 * SHORTEST_BLOCK) return [];
  const cost = (start: number, end: number) => idealBits(countSymbols(parse, start, end));
  const whole = cost(from, to);
  let low = from + SHORTEST_BLOCK;
  let high = to - SHORTEST_BLOCK;
  let best = { at: low, bits: Infinity };
  while (high - low > TRIES) {
    const step = (high - low) / TRIES;
    for (let n = 0; n <= TRIES; n++) {
      const at = Math.round(low + n * step);
      const bits = cost(from, at) + cost(at, to);
      if (bits < best.bits) best = { at, bits };
    }
    low = Math.max(from + SHORTEST_BLOCK, Math.round(best.at - step));
    high = Math.min(to - SHORTEST_BLOCK, Math.round(best.at + step));
    if (step < 2) break;
  }
  if (best.bits + TABLES >= whole) return [];
  return [...cuts(parse, from, best.at), best.at, ...cuts(parse, best.at, to)];
}
