/** Beyond this many combinations a map is cheaper than an array that is mostly empty. */
const DENSE_LIMIT = 1 << 21;

/**
 * Gives each combination of two ids that occurs a small number, in order of first sight: the way to sum rows by pairs
 * (and, by chaining, by more) without building a text key per row.
 */
export class Combine {
  readonly #second: number;
  readonly #dense: Int32Array | null;
  readonly #sparse: Map<number, number> | null;
  readonly firsts: number[] = [];
  readonly seconds: number[] = [];

  /** @param first number of ids of the first kind; `second` likewise. */
  constructor(first: number, second: number) {
    this.#second = Math.max(1, second);
    const dense = first * this.#second <= DENSE_LIMIT;
    this.#dense = dense ? new Int32Array(Math.max(1, first * this.#second)) : null;
    this.#sparse = dense ? null : new Map();
  }

  get size(): number {
    return this.firsts.length;
  }

  /** The number of a combination. */
  id(first: number, second: number): number {
    const key = first * this.#second + second;
    const known = this.#dense ? this.#dense[key]! : (this.#sparse!.get(key) ?? 0);
    if (known !== 0) return known - 1;
    this.firsts.push(first);
    this.seconds.push(second);
    const id = this.firsts.length;
    if (this.#dense) this.#dense[key] = id;
    else this.#sparse!.set(key, id);
    return id - 1;
  }
}
