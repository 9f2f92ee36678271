import { ImportError } from '../types.ts';
import { detectEncoding, signatureProblem, type Encoding } from './encoding.ts';
import { gunzip, isGzip } from './gunzip.ts';

/** Bytes looked at to tell what a file is. */
export const HEAD_BYTES = 64 * 1024;
/** Bytes asked of a file at a time: large enough to be fast. */
const READ_BYTES = 256 * 1024;
/** Text is handed on in pieces of at most so many bytes: longer texts are garbage of the kind engines collect late. */
const PIECE_BYTES = 64 * 1024;

/** An opened file: its nature is known, its text not yet read. */
export type Opened = {
  packed: 'gzip' | null;
  encoding: Encoding;
  /** First bytes, unpacked. */
  head: Uint8Array;
  /** Unpacked bytes from the beginning, head included; read once. */
  bytes: () => AsyncGenerator<Uint8Array>;
  /** Bytes of the file read so far, as it lies on disk. */
  read: () => number;
  /** The packed data ended before its end. */
  cut: () => boolean;
  close: () => Promise<void>;
};

/** Takes the next bytes, null at the end. What it gave two calls before may be overwritten. */
type Take = () => Promise<Uint8Array | null>;

/**
 * A reader of a stream. Where the stream can, it reads into one and the same memory: a new buffer for each piece is garbage
 * outside the heap, which engines collect late.
 */
function readerOf(source: ReadableStream<Uint8Array>): { take: Take; close: () => Promise<void> } {
  let reader: ReadableStreamBYOBReader;
  try {
    reader = source.getReader({ mode: 'byob' });
  } catch {
    const plain = source.getReader();
    return {
      take: async () => (await plain.read()).value ?? null,
      close: () => plain.cancel().catch(() => undefined),
    };
  }
  // Two in turn: one is filled while the other one is read.
  const memories = [new ArrayBuffer(READ_BYTES), new ArrayBuffer(READ_BYTES)];
  return {
    async take() {
      const { value } = await reader.read(new Uint8Array(memories.shift()!));
      if (!value) return null;
      memories.push(value.buffer);
      return value.length === 0 ? null : value;
    },
    close: () => reader.cancel().catch(() => undefined),
  };
}

async function* from(take: Take, count: (bytes: number) => void) {
  /** The next bytes are on their way while these are read. A failure is told when they are asked for. */
  const ahead = (): Promise<Uint8Array | null> => {
    const next = take();
    next.catch(() => {});
    return next;
  };
  let next = ahead();
  for (let bytes = await next; bytes; bytes = await next) {
    next = ahead();
    count(bytes.length);
    if (bytes.length > 0) yield bytes;
  }
}

/** Takes pieces until at least `least` bytes are together or the source ends. */
async function gather(source: AsyncIterator<Uint8Array>, least: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  while (length < least) {
    const { done, value } = await source.next();
    if (done) break;
    // A copy: the source may read into the same memory again.
    parts.push(value.slice());
    length += value.length;
  }
  if (parts.length === 1) return parts[0]!;
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

async function* resume(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (first.length > 0) yield first;
  for (let step = await rest.next(); !step.done; step = await rest.next()) yield step.value;
}

/** Opens a file: unpacks gzip, refuses what is no text. Throws `ImportError`. */
export async function openFile(source: ReadableStream<Uint8Array>): Promise<Opened> {
  const reader = readerOf(source);
  let read = 0;
  let cut = false;
  const raw = from(reader.take, (bytes) => (read += bytes));
  const rawHead = await gather(raw, HEAD_BYTES);
  const packed = isGzip(rawHead) ? 'gzip' : null;
  const plain = packed ? gunzip(resume(rawHead, raw), () => (cut = true)) : raw;
  const head = packed ? await gather(plain, HEAD_BYTES) : rawHead;
  const sample = head.subarray(0, HEAD_BYTES);
  const problem = packed && head.length === 0 && cut ? 'truncated' : signatureProblem(sample);
  const encoding = problem ? null : detectEncoding(sample);
  if (!encoding) {
    await reader.close();
    throw new ImportError(problem ?? 'binary');
  }
  return {
    packed,
    encoding,
    head: sample,
    bytes: () => resume(head, plain),
    read: () => read,
    cut: () => cut,
    close: reader.close,
  };
}

/** Last place where UTF-8 text may be cut: behind the last line end, else before an unfinished character. */
function cutPlace(bytes: Uint8Array): number {
  const line = bytes.lastIndexOf(10);
  if (line !== -1) return line + 1;
  let at = bytes.length;
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte >= 0xc0) {
      const size = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      if (size > back) at = bytes.length - back;
      break;
    }
    if (byte < 0x80) break;
  }
  return at;
}

/** A piece of text, whole lines where there are any. */
export type Piece = {
  /** The text from a place in `bytes` on; of a piece without bytes, the whole. */
  text: (from?: number, to?: number) => string;
  /** UTF-8, good until the next piece. Null in other encodings. */
  bytes: Uint8Array<ArrayBuffer> | null;
};

const MARK = [0xef, 0xbb, 0xbf];
const isMarked = (bytes: Uint8Array): boolean => MARK.every((byte, at) => bytes[at] === byte);

/** Cuts bytes into pieces of text. UTF-8 is cut by hand and decoded only where it is asked for. */
export async function* textPieces(
  source: AsyncIterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<Piece> {
  if (encoding !== 'utf-8') {
    const decoder = new TextDecoder(encoding);
    for await (const part of source) {
      const text = decoder.decode(part, { stream: true });
      yield { text: () => text, bytes: null };
    }
    const rest = decoder.decode();
    if (rest) yield { text: () => rest, bytes: null };
    return;
  }
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  // One buffer for the whole file: a new one for each piece would be garbage faster than it is collected.
  let buffer = new Uint8Array(READ_BYTES + 2 * PIECE_BYTES);
  let filled = 0;
  let first = true;
  const piece = (begin: number, after: number): Piece => {
    const bytes = buffer.subarray(begin, after);
    const start = first && isMarked(bytes) ? MARK.length : 0;
    first = false;
    return {
      text: (from = 0, to = bytes.length) => decoder.decode(bytes.subarray(Math.max(from, start), to)),
      bytes,
    };
  };
  for await (const part of source) {
    if (filled + part.length > buffer.length) {
      const larger = new Uint8Array(2 * (filled + part.length));
      larger.set(buffer.subarray(0, filled));
      buffer = larger;
    }
    buffer.set(part, filled);
    filled += part.length;
    let from = 0;
    while (filled - from >= PIECE_BYTES) {
      const cut = cutPlace(buffer.subarray(from, from + PIECE_BYTES));
      yield piece(from, from + cut);
      from += cut;
    }
    buffer.copyWithin(0, from, filled);
    filled -= from;
  }
  if (filled > 0) yield piece(0, filled);
}

/** The first text of an opened file, for recognition. */
export const headText = (opened: Opened): string =>
  new TextDecoder(opened.encoding).decode(opened.head, { stream: true });
