import { codeLengths, codesOf } from './code-lengths.ts';
import type { Bits } from './bits.ts';
import { DISTANCES, END, LITERALS } from './symbols.ts';

/** The order in which the lengths of the code for lengths are told (RFC 1951, 3.2.7). */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15] as const;

/** A length, or a run of them, with extra bits. */
type Token = { symbol: number; extra: number; bits: number };

/** How runs may be told; which is shortest depends on the lengths, so all are tried. */
type Runs = { repeat: boolean; zeros: boolean; manyZeros: boolean };
const ALL_RUNS: readonly Runs[] = [0, 1, 2, 3, 4, 5, 6, 7].map((n) => ({
  repeat: (n & 1) > 0,
  zeros: (n & 2) > 0,
  manyZeros: (n & 4) > 0,
}));

function tokens(lengths: readonly number[], runs: Runs): Token[] {
  const made: Token[] = [];
  for (let at = 0; at < lengths.length;) {
    const value = lengths[at]!;
    let run = 1;
    while (lengths[at + run] === value) run++;
    at += run;
    const plain = () => made.push({ symbol: value, extra: 0, bits: 0 });
    if (value === 0) {
      while (runs.manyZeros && run >= 11) {
        const part = Math.min(run, 138);
        made.push({ symbol: 18, extra: part - 11, bits: 7 });
        run -= part;
      }
      while (runs.zeros && run >= 3) {
        const part = Math.min(run, 10);
        made.push({ symbol: 17, extra: part - 3, bits: 3 });
        run -= part;
      }
    }
    if (runs.repeat && run >= 4) {
      plain();
      run--;
      while (run >= 3) {
        const part = Math.min(run, 6);
        made.push({ symbol: 16, extra: part - 3, bits: 2 });
        run -= part;
      }
    }
    for (; run > 0; run--) plain();
  }
  return made;
}

/** The tables of a block as they are written. */
export type Tables = {
  literals: Uint8Array;
  distances: Uint8Array;
  size: number;
  write: (bits: Bits) => void;
};

/** The shortest way to tell the lengths of both codes. */
export function tablesOf(literals: Uint8Array, distances: Uint8Array): Tables {
  const used = (lengths: Uint8Array, least: number) =>
    Math.max(least, lengths.findLastIndex((length) => length > 0) + 1);
  const literalCount = Math.min(LITERALS, used(literals, END + 1));
  const distanceCount = Math.min(DISTANCES, used(distances, 1));
  const lengths = [...literals.subarray(0, literalCount), ...distances.subarray(0, distanceCount)];
  const ways = ALL_RUNS.map((runs) => {
    const list = tokens(lengths, runs);
    const counts = new Uint32Array(19);
    for (const { symbol } of list) counts[symbol]!++;
    const code = codeLengths(counts, 7);
    const told = Math.max(4, ORDER.findLastIndex((symbol) => code[symbol]! > 0) + 1);
    const size = 14 + 3 * told + list.reduce((sum, { symbol, bits }) => sum + code[symbol]! + bits, 0);
    return { list, code, told, size };
  });
  const { list, code, told, size } = ways.reduce((best, way) => (way.size < best.size ? way : best));
  return {
    literals,
    distances,
    size,
    write(bits) {
      bits.add(literalCount - 257, 5);
      bits.add(distanceCount - 1, 5);
      bits.add(told - 4, 4);
      for (const symbol of ORDER.slice(0, told)) bits.add(code[symbol]!, 3);
      const codes = codesOf(code);
      for (const { symbol, extra, bits: count } of list) {
        bits.add(codes[symbol]!, code[symbol]!);
        bits.add(extra, count);
      }
    },
  };
}
