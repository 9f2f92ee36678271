/** Share of slots in use above which the set grows. */
const FULL = 0.7;
const FEWEST_SLOTS = 32;

/**
 * A set of 64-bit values in one typed array (open addressing): a `Set` of strings or BigInts would take ten times the
 * memory, and an import of a large day holds a million of them. Both words of a value stand side by side: a look-up in a
 * large set costs one trip to memory.
 */
export class HashSet64 {
  size = 0;
  #pairs: Uint32Array;
  #mask: number;

  /** @param expected how many values are to come; the set grows as needed. */
  constructor(expected = 16) {
    let slots = FEWEST_SLOTS;
    while (slots * FULL < expected) slots *= 2;
    this.#pairs = new Uint32Array(slots * 2);
    this.#mask = slots - 1;
  }

  has(low: number, high: number): boolean {
    const pairs = this.#pairs;
    const at = slotOf(pairs, this.#mask, shown(low, high), high >>> 0);
    return pairs[at] !== 0 || pairs[at + 1] !== 0;
  }

  /** Adds the value; false when it was there. */
  add(low: number, high: number): boolean {
    const l = shown(low, high);
    const h = high >>> 0;
    const pairs = this.#pairs;
    const at = slotOf(pairs, this.#mask, l, h);
    if (pairs[at] !== 0 || pairs[at + 1] !== 0) return false;
    pairs[at] = l;
    pairs[at + 1] = h;
    this.size++;
    if (this.size > (this.#mask + 1) * FULL) this.#grow();
    return true;
  }

  /** Adds values that stand as low, high, low, high … */
  addAll(pairs: Uint32Array): void {
    for (let i = 0; i < pairs.length; i += 2) this.add(pairs[i]!, pairs[i + 1]!);
  }

  #grow(): void {
    const old = this.#pairs;
    const pairs = new Uint32Array(old.length * 2);
    const mask = pairs.length / 2 - 1;
    for (let i = 0; i < old.length; i += 2) {
      const low = old[i]!;
      const high = old[i + 1]!;
      if (low === 0 && high === 0) continue;
      const at = slotOf(pairs, mask, low, high);
      pairs[at] = low;
      pairs[at + 1] = high;
    }
    this.#pairs = pairs;
    this.#mask = mask;
  }
}

/** Two zero words mark a free slot, so the value zero is kept as one. */
const shown = (low: number, high: number): number => low >>> 0 || (high === 0 ? 1 : 0);

/** Where the value stands, or the free slot where it belongs. */
function slotOf(pairs: Uint32Array, mask: number, low: number, high: number): number {
  let slot = low & mask;
  for (;;) {
    const l = pairs[slot * 2]!;
    const h = pairs[slot * 2 + 1]!;
    if ((l === 0 && h === 0) || (l === low && h === high)) return slot * 2;
    slot = (slot + 1) & mask;
  }
}
