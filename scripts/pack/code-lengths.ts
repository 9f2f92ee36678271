/** A bundle of symbols in the package-merge method: what it weighs, and how often each symbol is in it. */
type Bundle = { weight: number; symbols: readonly number[] };

/**
 * The lengths of an optimal prefix code in which no code is longer than `most` bits (package-merge). A symbol that never occurs has
 * the length 0.
 */
export function codeLengths(counts: ArrayLike<number>, most: number): Uint8Array {
  const lengths = new Uint8Array(counts.length);
  const leaves: Bundle[] = Array.from(counts, (weight, symbol) => ({ weight, symbols: [symbol] }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => a.weight - b.weight);
  if (leaves.length < 2) {
    for (const { symbols } of leaves) lengths[symbols[0]!] = 1;
    return lengths;
  }
  let row = leaves;
  for (let bit = 1; bit < most; bit++) {
    const pairs: Bundle[] = [];
    for (let at = 0; at + 1 < row.length; at += 2) {
      const [one, other] = [row[at]!, row[at + 1]!];
      pairs.push({ weight: one.weight + other.weight, symbols: one.symbols.concat(other.symbols) });
    }
    row = [...leaves, ...pairs].toSorted((a, b) => a.weight - b.weight);
  }
  for (const { symbols } of row.slice(0, 2 * (leaves.length - 1))) {
    for (const symbol of symbols) lengths[symbol]!++;
  }
  return lengths;
}

/** The codes for given lengths, in the order that DEFLATE wants, each turned round: it is written from its lowest bit. */
export function codesOf(lengths: Uint8Array): Uint16Array {
  const codes = new Uint16Array(lengths.length);
  let next = 0;
  for (let bits = 1; bits <= 15; bits++) {
    for (const [symbol, length] of lengths.entries()) {
      if (length !== bits) continue;
      let turned = 0;
      for (let bit = 0; bit < bits; bit++) turned |= ((next >> bit) & 1) << (bits - 1 - bit);
      codes[symbol] = turned;
      next++;
    }
    next <<= 1;
  }
  return codes;
}
