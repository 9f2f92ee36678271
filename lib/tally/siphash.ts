/** A SipHash key: four 32-bit words, little endian, 128 bits in all. */
export type SipKey = Uint32Array;

const encoder = new TextEncoder();
let bytes = new Uint8Array(0);
/** The text's bytes as little-endian words, the last one filled up with zeros. */
let words32 = new Int32Array(256);

/** Writes the text as UTF-8 into the shared words and returns its length in bytes. Keys are nearly always ASCII: that path packs codes. */
function encode(text: string): number {
  const { length } = text;
  // Three bytes are the most a UTF-16 unit can need.
  if (words32.length * 4 < length * 3 + 16) words32 = new Int32Array(length + 256);
  let seen = 0;
  let at = 0;
  let word = 0;
  for (; at + 3 < length; at += 4) {
    const a = text.charCodeAt(at);
    const b = text.charCodeAt(at + 1);
    const c = text.charCodeAt(at + 2);
    const d = text.charCodeAt(at + 3);
    seen |= a | b | c | d;
    words32[word++] = a | (b << 8) | (c << 16) | (d << 24);
  }
  let rest = 0;
  for (let shift = 0; at < length; at++, shift += 8) {
    const code = text.charCodeAt(at);
    seen |= code;
    rest |= code << shift;
  }
  if (seen > 127) return encodeAny(text);
  words32[word] = rest;
  words32[word + 1] = 0;
  return length;
}

function encodeAny(text: string): number {
  if (bytes.length < text.length * 3 + 16) bytes = new Uint8Array(text.length * 3 + 1024);
  const length = encoder.encodeInto(text, bytes).written;
  bytes.fill(0, length, length + 8);
  for (let at = 0, word = 0; at < length + 5; at += 4)
    words32[word++] = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
  return length;
}

/** Carry of the 32-bit sum `sum = a + b`. */
const carry = (a: number, b: number, sum: number): number => ((a & b) | ((a | b) & ~sum)) >>> 31;

/**
 * SipHash-2-4 of the text's UTF-8 bytes, written to `out[at]` (low word) and `out[at + 1]` (high word).
 *
 * Why SipHash and not HMAC-SHA-256: it is a keyed function made for short inputs, its output cannot be guessed or
 * reversed without the key, and it runs synchronously in a fraction of a microsecond, so it may run inside a database
 * transaction (WebCrypto is asynchronous and would end it) and keeps up with an import of millions of rows.
 * Source: Aumasson and Bernstein, "SipHash: a fast short-input PRF" (2012); the paper's test vectors are in the test.
 */
export function sipHash(key: SipKey, text: string, out: Uint32Array, at = 0): void {
  const length = encode(text);
  sipHashWords(key, words32, 0, length, out, at);
}

/**
 * SipHash-2-4 of `length` bytes that stand as little-endian words from `words[from]` on. The bytes behind them up to the next
 * multiple of eight (eight of them when the length is one) are zero.
 */
export function sipHashWords(
  key: SipKey,
  words: Int32Array,
  from: number,
  length: number,
  out: Uint32Array,
  at = 0,
): void {
  const k0l = key[0]! | 0;
  const k0h = key[1]! | 0;
  const k1l = key[2]! | 0;
  const k1h = key[3]! | 0;
  let v0l = k0l ^ 0x70736575;
  let v0h = k0h ^ 0x736f6d65;
  let v1l = k1l ^ 0x6e646f6d;
  let v1h = k1h ^ 0x646f7261;
  let v2l = k0l ^ 0x6e657261;
  let v2h = k0h ^ 0x6c796765;
  let v3l = k1l ^ 0x79746573;
  let v3h = k1h ^ 0x74656462;

  // The last word holds what is left of the text and its length; after it come the finishing rounds.
  const lastAt = from + ((length >> 3) << 1);
  for (let step = from; step <= lastAt + 2; step += 2) {
    const finish = step > lastAt;
    const ml = finish ? 0 : words[step]!;
    const mh = finish
      ? 0
      : step === lastAt
        ? (words[step + 1]! & 0xffffff) | (length << 24)
        : words[step + 1]!;
    v3l ^= ml;
    v3h ^= mh;
    if (finish) v2l ^= 0xff;
    for (let round = finish ? 4 : 2; round > 0; round--) {
      let sum = (v0l + v1l) | 0;
      v0h = (v0h + v1h + carry(v0l, v1l, sum)) | 0;
      v0l = sum;
      let turned = (v1l << 13) | (v1h >>> 19);
      v1h = ((v1h << 13) | (v1l >>> 19)) ^ v0h;
      v1l = turned ^ v0l;
      turned = v0l;
      v0l = v0h;
      v0h = turned;

      sum = (v2l + v3l) | 0;
      v2h = (v2h + v3h + carry(v2l, v3l, sum)) | 0;
      v2l = sum;
      turned = (v3l << 16) | (v3h >>> 16);
      v3h = ((v3h << 16) | (v3l >>> 16)) ^ v2h;
      v3l = turned ^ v2l;

      sum = (v0l + v3l) | 0;
      v0h = (v0h + v3h + carry(v0l, v3l, sum)) | 0;
      v0l = sum;
      turned = (v3l << 21) | (v3h >>> 11);
      v3h = ((v3h << 21) | (v3l >>> 11)) ^ v0h;
      v3l = turned ^ v0l;

      sum = (v2l + v1l) | 0;
      v2h = (v2h + v1h + carry(v2l, v1l, sum)) | 0;
      v2l = sum;
      turned = (v1l << 17) | (v1h >>> 15);
      v1h = ((v1h << 17) | (v1l >>> 15)) ^ v2h;
      v1l = turned ^ v2l;
      turned = v2l;
      v2l = v2h;
      v2h = turned;
    }
    v0l ^= ml;
    v0h ^= mh;
  }
  out[at] = v0l ^ v1l ^ v2l ^ v3l;
  out[at + 1] = v0h ^ v1h ^ v2h ^ v3h;
}
