/** Gzip header: 10 bytes; the flag byte's upper bits are reserved, XFL is 0, 2 or 4, OS is 0-13 or 255 (RFC 1952). */
const HEADER = 10;

const startsMember = (bytes: Uint8Array, at: number): boolean =>
  bytes[at + 1] === 0x8b &&
  bytes[at + 2] === 8 &&
  (bytes[at + 3]! & 0xe0) === 0 &&
  (bytes[at + 8]! & ~6) === 0 &&
  (bytes[at + 9]! <= 13 || bytes[at + 9] === 255);

/** Does a file begin like gzip? */
export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b && head[2] === 8;

const join = (a: Uint8Array, b: Uint8Array): Uint8Array => {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
};

/** Cuts packed bytes at the headers of further members: rotated logs are often several gzip files one after the other. */
async function* members(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<{ bytes: Uint8Array; first: boolean }> {
  let held: Uint8Array = new Uint8Array(0);
  let first = true;
  let begun = false;
  for await (const chunk of chunks) {
    const bytes = held.length > 0 ? join(held, chunk) : chunk;
    let from = 0;
    let at = bytes.indexOf(0x1f, begun ? 0 : 1);
    begun = true;
    while (at !== -1 && at + HEADER <= bytes.length) {
      if (startsMember(bytes, at)) {
        if (at > from) yield { bytes: bytes.subarray(from, at), first };
        first = true;
        from = at;
      }
      at = bytes.indexOf(0x1f, at + 1);
    }
    // A header may be cut by the chunk's end: hold back what could begin one.
    const cut = at === -1 ? bytes.length : at;
    if (cut > from) {
      yield { bytes: bytes.subarray(from, cut), first };
      first = false;
    }
    held = bytes.slice(cut);
  }
  if (held.length > 0) yield { bytes: held, first };
}

/**
 * Unpacks gzip, members one after the other included (browsers' `DecompressionStream` takes one member only).
 * What was whole before a cut or a broken block is kept; `onCut` is told.
 */
export async function* gunzip(
  chunks: AsyncIterable<Uint8Array>,
  onCut: () => void,
): AsyncGenerator<Uint8Array> {
  const parts = members(chunks)[Symbol.asyncIterator]();
  let next = await parts.next();
  try {
    while (!next.done) {
      const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
        async pull(controller) {
          if (next.done) return controller.close();
          // A copy: the source may read into the same memory again before this is unpacked.
          controller.enqueue(next.value.bytes.slice());
          next = await parts.next();
          if (next.done || next.value.first) controller.close();
        },
      });
      const reader = source.pipeThrough(new DecompressionStream('gzip')).getReader();
      for (;;) {
        let step;
        try {
          step = await reader.read();
        } catch {
          onCut();
          return;
        }
        if (step.done) break;
        yield step.value;
      }
    }
  } finally {
    await parts.return?.(undefined);
  }
}
