/** Bytes per step: a call with more arguments than this may overflow the stack. */
const STEP = 0x8000;

/** Words as base64 of their little-endian bytes: compact in JSON, the same on every machine. */
export function toBase64(words: Uint32Array): string {
  const bytes = new Uint8Array(words.length * 4);
  const view = new DataView(bytes.buffer);
  words.forEach((word, at) => view.setUint32(at * 4, word, true));
  let binary = '';
  for (let at = 0; at < bytes.length; at += STEP) {
    binary += String.fromCharCode(...bytes.subarray(at, at + STEP));
  }
  return btoa(binary);
}

/** The words again. @throws RangeError when the text is no base64 of whole words. */
export function fromBase64(text: string): Uint32Array {
  let binary: string;
  try {
    binary = atob(text);
  } catch {
    throw new RangeError('not base64');
  }
  if (binary.length % 4 !== 0) throw new RangeError('not whole words');
  const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  return Uint32Array.from({ length: bytes.length / 4 }, (_, at) => view.getUint32(at * 4, true));
}
