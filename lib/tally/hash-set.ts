/**
 * A set of 64-bit values in two typed arrays (open addressing): a `Set` of strings or BigInts would take ten times the
 * memory, and an import of a large day holds a million of them.
 */
export class HashSet64 {
  size = 0;
  #low: Uint32Array;
  #high: Uint32Array;
  #mask: number;

  /** @param expected how many values are to come; the set grows as needed. */
  constructor(expected = 16) {
    let slots = 32;
    while (slots * 0.6 < expected) slots *= 2;
    this.#low = new Uint32Array(slots);
    this.#high = new Uint32Array(slots);
    this.#mask = slots - 1;
  }

  /** Two zero words mark a free slot, so the value zero is kept as one. */
  #slot(low: number, high: number): number {
    let at = low & this.#mask;
    for (;;) {
      const l = this.#low[at]!;
      const h = this.#high[at]!;
      if ((l === 0 && h === 0) || (l === low && h === high)) return at;
      at = (at + 1) & this.#mask;
    }
  }

  has(low: number, high: number): boolean {
    const l = low >>> 0 || (high === 0 ? 1 : 0);
    const at = this.#slot(l, high >>> 0);
    return this.#low[at] !== 0 || this.#high[at] !== 0;
  }

  /** Adds the value; false when it was there. */
  add(low: number, high: number): boolean {
    const l = low >>> 0 || (high === 0 ? 1 : 0);
    const h = high >>> 0;
    const at = this.#slot(l, h);
    if (this.#low[at] !== 0 || this.#high[at] !== 0) return false;
    this.#low[at] = l;
    this.#high[at] = h;
    this.size++;
    if (this.size > this.#mask * 0.7) this.#grow();
    return true;
  }

  /** Adds values that stand as low, high, low, high … */
  addAll(pairs: Uint32Array): void {
    for (let i = 0; i < pairs.length; i += 2) this.add(pairs[i]!, pairs[i + 1]!);
  }

  #grow(): void {
    const low = this.#low;
    const high = this.#high;
    const slots = low.length * 2;
    this.#low = new Uint32Array(slots);
    this.#high = new Uint32Array(slots);
    this.#mask = slots - 1;
    for (let i = 0; i < low.length; i++) {
      if (low[i] === 0 && high[i] === 0) continue;
      const at = this.#slot(low[i]!, high[i]!);
      this.#low[at] = low[i]!;
      this.#high[at] = high[i]!;
    }
  }
}
