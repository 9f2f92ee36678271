import type { Problem } from '../types.ts';

/** Names as `TextDecoder` takes them. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const starts = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** Share of control bytes above which bytes are no text. */
const BINARY_SHARE = 0.02;

/** Files that are no text at all, by their first bytes; null when they may be text. */
export function signatureProblem(head: Uint8Array): Problem | null {
  if (head.length === 0) return 'empty';
  if (starts(head, 0x50, 0x4b, 3, 4) || starts(head, 0x50, 0x4b, 5, 6)) return 'zip';
  if (starts(head, 0x28, 0xb5, 0x2f, 0xfd)) return 'packed'; // zstd
  if (starts(head, 0xfd, 0x37, 0x7a, 0x58)) return 'packed'; // xz
  if (starts(head, 0x42, 0x5a, 0x68)) return 'packed'; // bzip2
  if (starts(head, 0x1f, 0x8b)) return 'packed'; // gzip within gzip
  if (starts(head, 0x37, 0x7a, 0xbc, 0xaf)) return 'packed'; // 7-zip
  if (starts(head, 0x25, 0x50, 0x44, 0x46)) return 'binary'; // PDF
  if (starts(head, 0xd0, 0xcf, 0x11, 0xe0)) return 'binary'; // old Office, Outlook .msg
  return head.every((byte) => byte === 0) ? 'zeros' : null;
}

const validUtf8 = (head: Uint8Array): boolean => {
  try {
    // `stream`: a character cut by the end of the sample is no fault.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
};

/** How the text is written, from a byte order mark, the places of zero bytes, or UTF-8's own rules; null for no text. */
export function detectEncoding(head: Uint8Array): Encoding | null {
  if (starts(head, 0xff, 0xfe)) return 'utf-16le';
  if (starts(head, 0xfe, 0xff)) return 'utf-16be';
  let even = 0;
  let odd = 0;
  let control = 0;
  for (let index = 0; index < head.length; index++) {
    const byte = head[index]!;
    if (byte === 0 && index % 2 === 0) even++;
    else if (byte === 0) odd++;
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control++;
  }
  const pairs = head.length / 2;
  if (odd > pairs * 0.4 && even < pairs * 0.05) return 'utf-16le';
  if (even > pairs * 0.4 && odd < pairs * 0.05) return 'utf-16be';
  // A file cut by a crash may end in zeros, so zeros count only when they are many.
  if (control > head.length * BINARY_SHARE || even + odd > head.length * 0.3) return null;
  return validUtf8(head) ? 'utf-8' : 'windows-1252';
}
