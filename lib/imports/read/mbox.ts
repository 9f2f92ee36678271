/** Bytes of one message that are read: causes stand in the first parts, and a returned attachment must not fill memory. */
const MAX_MAIL = 4 * 1024 * 1024;

const LINE_END = 10;
/** "From " */
const SIGN = [70, 114, 111, 109, 32];
const MARK = 62; // ">"

/** Collects the bytes of one message, at most `MAX_MAIL`. */
class Message {
  #parts: Uint8Array[] = [];
  #length = 0;

  add(bytes: Uint8Array): void {
    const room = MAX_MAIL - this.#length;
    if (room <= 0 || bytes.length === 0) return;
    // Copied, because a piece would keep its whole buffer alive.
    this.#parts.push(bytes.slice(0, room));
    this.#length += Math.min(room, bytes.length);
  }

  take(): Uint8Array {
    const all = new Uint8Array(this.#length);
    let at = 0;
    for (const part of this.#parts) {
      all.set(part, at);
      at += part.length;
    }
    this.#parts = [];
    this.#length = 0;
    return all;
  }
}

const isSign = (bytes: Uint8Array, at: number): boolean =>
  SIGN.every((byte, index) => bytes[at + index] === byte);

/** ">From" and ">>From" at a line's beginning lose one mark (mboxrd). */
const unescapeAt = (bytes: Uint8Array, at: number): boolean => {
  let after = at;
  while (bytes[after] === MARK) after++;
  return after > at && isSign(bytes, after);
};

/** A whole message file. */
export async function* wholeMail(
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<{ bytes: Uint8Array; line: number }> {
  const message = new Message();
  for await (const piece of pieces) message.add(piece);
  yield { bytes: message.take(), line: 1 };
}

/** The messages of an mbox, split at lines that begin with "From ", with the line they begin in. */
export async function* splitMbox(
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<{ bytes: Uint8Array; line: number }> {
  const message = new Message();
  let held: Uint8Array = new Uint8Array(0);
  let line = 1;
  let begun = 0;
  for await (const piece of pieces) {
    const bytes = new Uint8Array(held.length + piece.length);
    bytes.set(held);
    bytes.set(piece, held.length);
    const end = bytes.lastIndexOf(LINE_END) + 1;
    let at = 0;
    while (at < end) {
      const next = bytes.indexOf(LINE_END, at) + 1;
      if (isSign(bytes, at)) {
        if (begun > 0) yield { bytes: message.take(), line: begun };
        begun = line;
      } else message.add(bytes.subarray(unescapeAt(bytes, at) ? at + 1 : at, next));
      at = next;
      line++;
    }
    held = bytes.slice(end);
    // A line longer than any message is kept: it belongs to a message that is cut anyway.
    if (held.length > MAX_MAIL) {
      message.add(held);
      held = new Uint8Array(0);
    }
  }
  message.add(held);
  if (begun > 0) yield { bytes: message.take(), line: begun };
}
