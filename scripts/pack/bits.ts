/** Bits one after another, the lowest of each byte first. */
export class Bits {
  readonly #bytes: number[] = [];
  #byte = 0;
  #filled = 0;

  /** Adds the lowest `count` bits of a value. */
  add(value: number, count: number): void {
    for (let bit = 0; bit < count; bit++) {
      this.#byte |= ((value >> bit) & 1) << this.#filled++;
      if (this.#filled === 8) this.#flush();
    }
  }

  #flush(): void {
    this.#bytes.push(this.#byte);
    this.#byte = 0;
    this.#filled = 0;
  }

  /** All bytes; the last is filled up with zeros. */
  end(): Buffer {
    if (this.#filled > 0) this.#flush();
    return Buffer.from(this.#bytes);
  }
}
