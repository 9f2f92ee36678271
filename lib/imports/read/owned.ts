/**
 * A copy that keeps nothing else alive. Engines cut short texts out of long ones as views, so a domain kept from a row would
 * keep the whole piece of the file in memory.
 */
export const owned = (text: string): string => (text.length < 13 ? text : ` ${text}`.slice(1));

/** Slots of a memo; what falls into a taken slot replaces it, so memory is bounded whatever the file holds. */
const SLOTS = 8192;

/**
 * Remembers what was made of a part of a text, looked up without cutting the part out: values of a column repeat by the
 * thousand. Collisions only cost time.
 */
export function memo<T>(make: (part: string) => T): (text: string, from?: number, to?: number) => T {
  const parts: string[] = Array.from({ length: SLOTS }, () => '');
  const values: T[] = [];
  return (text, from = 0, to = text.length) => {
    // A few characters spread over the part tell most values apart; the comparison below decides.
    let hash = to - from;
    const step = (hash >> 3) + 1;
    for (let at = to - 1; at >= from; at -= step) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    const slot = (hash ^ (hash >>> 13)) & (SLOTS - 1);
    const part = parts[slot]!;
    if (part.length === to - from && part.length > 0 && text.startsWith(part, from)) return values[slot]!;
    const own = owned(text.slice(from, to));
    const value = make(own);
    parts[slot] = own;
    values[slot] = value;
    return value;
  };
}
