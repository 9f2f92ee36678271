import { owned } from './owned.ts';

/**
 * A map that remembers what was used last, within a limit. Two generations instead of an order: when the young one is full it
 * becomes the old one, and what is not asked for until then is forgotten. No entry is ever moved one by one.
 */
export class Recent<T> {
  readonly #limit: number;
  #young = new Map<string, T>();
  #old = new Map<string, T>();

  /** @param limit how many entries are held at most, both generations together */
  constructor(limit: number) {
    this.#limit = limit / 2;
  }

  get(key: string): T | undefined {
    const value = this.#young.get(key);
    if (value !== undefined) return value;
    const old = this.#old.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  /** Forgets an entry that is of no more use. */
  delete(key: string): void {
    this.#young.delete(key);
    this.#old.delete(key);
  }

  /** The key is copied: it may be a view of a longer text. */
  set(key: string, value: T): void {
    if (this.#young.size >= this.#limit) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(owned(key), value);
  }
}
