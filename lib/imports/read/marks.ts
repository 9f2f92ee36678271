const QUOTE = 34;
const LINE_END = 10;
/** Low seven and high bit of each of a word's four bytes. */
const LOW = 0x7f7f7f7f;
const HIGH = 0x80808080 | 0;

const repeated = (byte: number): number => Math.imul(byte, 0x01010101);

/**
 * Where the signs of a table stand in a piece of text: every delimiter and line end in order, and every quote. Found four bytes
 * at a time, which is most of the speed of reading a table. The arrays serve again for the next piece.
 */
export class Marks {
  /** Offsets of delimiters and line ends. */
  places = new Int32Array(0);
  /** The number in `places` of each line end. */
  lineEnds = new Int32Array(0);
  lines = 0;
  quotes = new Int32Array(0);
  quoted = 0;

  /** Looks through `bytes` from an offset on. */
  find(bytes: Uint8Array, from: number, delimiter: number): void {
    // One mark a byte at most; the arrays grow to the longest piece and stay.
    if (this.places.length < bytes.length) {
      this.places = new Int32Array(bytes.length);
      this.lineEnds = new Int32Array(bytes.length);
      this.quotes = new Int32Array(bytes.length);
    }
    const { places, lineEnds, quotes } = this;
    let count = 0;
    let lines = 0;
    let quoted = 0;
    const one = (at: number): void => {
      const byte = bytes[at]!;
      if (byte === QUOTE) quotes[quoted++] = at;
      else if (byte === LINE_END || byte === delimiter) {
        if (byte === LINE_END) lineEnds[lines++] = count;
        places[count++] = at;
      }
    };
    // Words stand at multiples of four in the buffer, which `bytes` may begin between.
    const shift = bytes.byteOffset & 3;
    const words = new Int32Array(bytes.buffer, bytes.byteOffset - shift, (bytes.length + shift) >> 2);
    const first = Math.min(bytes.length, ((from + shift + 3) & ~3) - shift);
    for (let at = from; at < first; at++) one(at);
    const delimiters = repeated(delimiter);
    const lineEnd = repeated(LINE_END);
    const quote = repeated(QUOTE);
    for (let word = (first + shift) >> 2; word < words.length; word++) {
      const four = words[word]!;
      const begin = (word << 2) - shift;
      if ((four & HIGH) !== 0) {
        // Bytes outside ASCII: the sum below would carry.
        for (let at = begin; at < begin + 4; at++) one(at);
        continue;
      }
      // The high bit of a byte of each sum is 0 where the byte is the sign looked for.
      let found = ~(((four ^ delimiters) + LOW) & ((four ^ lineEnd) + LOW) & ((four ^ quote) + LOW)) & HIGH;
      while (found !== 0) {
        const at = begin + ((31 - Math.clz32(found & -found)) >> 3);
        found &= found - 1;
        const byte = bytes[at]!;
        if (byte === QUOTE) quotes[quoted++] = at;
        else {
          if (byte === LINE_END) lineEnds[lines++] = count;
          places[count++] = at;
        }
      }
    }
    for (let at = Math.max(first, (words.length << 2) - shift); at < bytes.length; at++) one(at);
    this.lines = lines;
    this.quoted = quoted;
  }
}
