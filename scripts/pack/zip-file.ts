import { crc32, inflateRawSync } from 'node:zlib';
import { deflate } from './deflate.ts';

/** A file of an archive. */
export type Packed = { name: string; bytes: Uint8Array };

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Version 2.0 of the format, and names in UTF-8. */
const VERSION = 20;
const UTF8 = 0x0800;
const STORED = 0;
const DEFLATED = 8;
/** The first day that the format knows: an archive made twice is the same. */
const FIRST_DAY = (1 << 5) | 1;

/** Files that both browsers get are packed once. */
const known = new Map<string, Buffer>();

/** The shorter of the file as it is and the file deflated. */
function pack(bytes: Uint8Array): { method: number; data: Uint8Array } {
  if (bytes.length === 0) return { method: STORED, data: bytes };
  const content = Buffer.from(bytes).toString('latin1');
  const data = known.get(content) ?? deflate(bytes);
  known.set(content, data);
  if (!inflateRawSync(data).equals(bytes)) throw new Error('What was packed does not unpack to the same.');
  return data.length < bytes.length ? { method: DEFLATED, data } : { method: STORED, data: bytes };
}

/** What the head of a file and its entry in the directory have in common, from the version on. */
function facts(file: Packed, method: number, data: Uint8Array): Buffer {
  const made = Buffer.alloc(26);
  made.writeUInt16LE(VERSION, 0);
  made.writeUInt16LE(UTF8, 2);
  made.writeUInt16LE(method, 4);
  made.writeUInt16LE(FIRST_DAY, 8);
  made.writeUInt32LE(crc32(file.bytes), 10);
  made.writeUInt32LE(data.length, 14);
  made.writeUInt32LE(file.bytes.length, 18);
  made.writeUInt16LE(Buffer.byteLength(file.name), 22);
  return made;
}

const number = (value: number, bytes: 2 | 4): Buffer => {
  const made = Buffer.alloc(bytes);
  made.writeUIntLE(value, 0, bytes);
  return made;
};

/** A ZIP archive of the files in the order given, as small as it can be made, the same bytes every time. */
export function zipFile(files: readonly Packed[]): Buffer {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const file of files) {
    const { method, data } = pack(file.bytes);
    const name = Buffer.from(file.name);
    const shared = facts(file, method, data);
    parts.push(number(LOCAL, 4), shared, name, data);
    directory.push(number(CENTRAL, 4), number(VERSION, 2), shared, Buffer.alloc(10), number(at, 4), name);
    at += 4 + shared.length + name.length + data.length;
  }
  const entries = Buffer.concat(directory);
  const count = number(files.length, 2);
  const end = [
    number(END, 4),
    Buffer.alloc(4),
    count,
    count,
    number(entries.length, 4),
    number(at, 4),
    Buffer.alloc(2),
  ];
  return Buffer.concat([...parts, entries, ...end]);
}
