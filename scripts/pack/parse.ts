import { SHORTEST, type Matches } from './matches.ts';
import { countSymbols, DISTANCE, END, LENGTH, type Counts, type Parse } from './symbols.ts';

/** Times a text is parsed anew with what the parse before has taught about the cost of each symbol. */
const ROUNDS = 6;

/** Bits that each symbol costs, by how often it occurs; what never occurs costs as if it did half a time. */
function bitsOf(counts: Float64Array): Float64Array {
  const sum = counts.reduce((all, count) => all + count, 0) || 1;
  return counts.map((count) => Math.log2(sum / (count || 0.5)));
}

/** Bits of a part with an ideal code, the extra bits included. */
export function idealBits({ literals, distances }: Counts): number {
  let bits = 0;
  for (const counts of [literals, distances]) {
    const cost = bitsOf(counts);
    for (const [symbol, count] of counts.entries()) bits += count * cost[symbol]!;
  }
  for (let symbol = END + 1; symbol < literals.length; symbol++)
    bits += literals[symbol]! * LENGTH.extra[symbol - END - 1]!;
  for (const [symbol, count] of distances.entries()) bits += count * DISTANCE.extra[symbol]!;
  return bits;
}

/** The cheapest way to say `from` to `to`, when each symbol costs what the counts tell. */
function cheapest(bytes: Uint8Array, matches: Matches, from: number, to: number, counts: Counts): Parse {
  const literalBits = bitsOf(counts.literals);
  const distanceBits = bitsOf(counts.distances).map((bits, symbol) => bits + DISTANCE.extra[symbol]!);
  const lengthBits = Float64Array.from(
    LENGTH.symbol,
    (symbol) => literalBits[symbol]! + LENGTH.extra[symbol - END - 1]!,
  );
  const size = to - from;
  const cost = new Float64Array(size + 1).fill(Infinity);
  const lengthTo = new Uint16Array(size + 1);
  const distanceTo = new Uint16Array(size + 1);
  cost[0] = 0;
  for (let at = 0; at < size; at++) {
    const here = cost[at]!;
    const byte = here + literalBits[bytes[from + at]!]!;
    if (byte < cost[at + 1]!) {
      cost[at + 1] = byte;
      lengthTo[at + 1] = 0;
    }
    let length = SHORTEST;
    for (let match = matches.first[from + at]!; match < matches.first[from + at + 1]!; match++) {
      const distance = matches.distances[match]!;
      const start = here + distanceBits[DISTANCE.symbol[distance]!]!;
      const end = Math.min(matches.lengths[match]!, size - at);
      for (; length <= end; length++) {
        const bits = start + lengthBits[length - SHORTEST]!;
        if (bits < cost[at + length]!) {
          cost[at + length] = bits;
          lengthTo[at + length] = length;
          distanceTo[at + length] = distance;
        }
      }
    }
  }
  const parse: Parse = { lengths: [], values: [] };
  for (let at = size; at > 0;) {
    const length = lengthTo[at]!;
    at -= length || 1;
    parse.lengths.push(length);
    parse.values.push(length === 0 ? bytes[from + at]! : distanceTo[at + length]!);
  }
  parse.lengths.reverse();
  parse.values.reverse();
  return parse;
}

/** Parses a part, round by round, and gives the best of all. */
export function parseBest(
  bytes: Uint8Array,
  matches: Matches,
  from: number,
  to: number,
  start?: Counts,
): Parse {
  let counts = start ?? { literals: new Float64Array(286).fill(1), distances: new Float64Array(30).fill(1) };
  let best: { parse: Parse; bits: number } | null = null;
  for (let round = 0; round < ROUNDS; round++) {
    const parse = cheapest(bytes, matches, from, to, counts);
    counts = countSymbols(parse);
    const bits = idealBits(counts);
    if (best === null || bits < best.bits) best = { parse, bits };
    else if (round > 3 && bits === best.bits) break;
  }
  return best!.parse;
}
