/** The lengths that a repetition can have in DEFLATE, and how far back it can point (RFC 1951). */
export const SHORTEST = 3;
export const LONGEST = 258;
const WINDOW = 32_768;
/** Earlier places looked at for one repetition. */
const MOST_PLACES = 1_000;

/** Every repetition worth a thought: for each place, from `first[place]` to `first[place + 1]`, ever longer ones ever farther back. */
export type Matches = { first: Uint32Array; lengths: Uint16Array; distances: Uint16Array };

/** Finds for every place the nearest repetition of each length. */
export function findMatches(bytes: Uint8Array): Matches {
  const first = new Uint32Array(bytes.length + 1);
  const lengths: number[] = [];
  const distances: number[] = [];
  /** The last place where three bytes stood, and for every place the one before it with the same three. */
  const last = new Map<number, number>();
  const before = new Int32Array(bytes.length).fill(-1);
  for (let at = 0; at < bytes.length; at++) {
    first[at] = lengths.length;
    if (at + SHORTEST > bytes.length) continue;
    const three = (bytes[at]! << 16) | (bytes[at + 1]! << 8) | bytes[at + 2]!;
    const most = Math.min(LONGEST, bytes.length - at);
    let best = SHORTEST - 1;
    let place = last.get(three) ?? -1;
    before[at] = place;
    last.set(three, at);
    for (let tries = 0; place >= 0 && at - place <= WINDOW && tries < MOST_PLACES && best < most; tries++) {
      if (bytes[place + best] === bytes[at + best]) {
        let length = 0;
        while (length < most && bytes[place + length] === bytes[at + length]) length++;
        if (length > best) {
          best = length;
          lengths.push(length);
          distances.push(at - place - 1);
        }
      }
      place = before[place]!;
    }
  }
  first[bytes.length] = lengths.length;
  return { first, lengths: Uint16Array.from(lengths), distances: Uint16Array.from(distances) };
}
