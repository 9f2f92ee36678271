// A mark at the beginning of a cell is a character like all others.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A part of UTF-8 as text. */
export const textAt = (bytes: Uint8Array, from: number, to: number): string =>
  decoder.decode(bytes.subarray(from, to));

/** Do the bytes from `from` to `to` stand in `other` from `at` on? */
export const sameBytes = (
  bytes: Uint8Array,
  from: number,
  to: number,
  other: Uint8Array,
  at: number,
): boolean => {
  for (let here = from, there = at; here < to; here++, there++)
    if (bytes[here] !== other[there]) return false;
  return true;
};

/** Slots of a memo of cells. */
const SLOTS = 256;

/** Remembers what was made of the text of a cell, looked up by its bytes: for columns of few words. */
export function cellMemo<T>(make: (text: string) => T): (bytes: Uint8Array, from: number, to: number) => T {
  const known: ({ raw: Uint8Array; value: T } | undefined)[] = Array.from({ length: SLOTS });
  return (bytes, from, to) => {
    const slot = (Math.imul(to - from, 31) + bytes[from]! * 7 + bytes[to - 1]!) & (SLOTS - 1);
    const it = known[slot];
    if (it !== undefined && it.raw.length === to - from) {
      let at = 0;
      while (at < it.raw.length && it.raw[at] === bytes[from + at]) at++;
      if (at === it.raw.length) return it.value;
    }
    const value = make(textAt(bytes, from, to));
    known[slot] = { raw: bytes.slice(from, to), value };
    return value;
  };
}
