import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { read as readFd } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { byteStream } from '../../scripts/file-on-disk.ts';
import { importFiles } from '#lib/imports/index.ts';
import { HEADER, eventArray, eventLines, exportRows, mailLogLines } from './export-file.ts';

/**
 * Memory of an import of any size. One process makes a file and never holds it; another one reads it from the pipe and prints
 * the most memory it had in use, less what it had before. `node tests/bench/import-memory.ts [KIND] [MB]`
 */
const MEGABYTE = 1 << 20;
const MANY = 1e9;
const KINDS = {
  quoted: () => table(exportRows(MANY)),
  plain: () => table(exportRows(MANY, { quoted: false })),
  ndjson: () => eventLines(MANY),
  json: () => eventArray(MANY),
  log: () => mailLogLines(MANY),
  zeros: zeros,
  line: oneLine,
};
type Kind = keyof typeof KINDS;

function* table(rows: Iterable<string>): Generator<string> {
  yield `${HEADER}\n`;
  yield* rows;
}

/** A log that a crash left full of zeros. */
function* zeros(): Generator<string> {
  yield* mailLogLines(3000);
  for (;;) yield '\0'.repeat(MEGABYTE);
}

/** A table whose second row never ends. */
function* oneLine(): Generator<string> {
  yield* table(exportRows(1));
  for (;;) yield 'no line end '.repeat(10_000);
}

async function make(lines: Iterator<string>, bytes: number, out: NodeJS.WritableStream): Promise<void> {
  const source = function* () {
    let block = '';
    for (let left = bytes; left > 0; left -= block.length) {
      for (block = ''; block.length < MEGABYTE;) block += lines.next().value as string;
      yield block;
    }
  };
  // The reader may stop before the end.
  await pipeline(source, out).catch(() => undefined);
}

const fromFd = promisify(readFd);
const take = async (into: Uint8Array): Promise<number> =>
  (await fromFd(0, into, 0, into.length, null)).bytesRead;

async function read(size: number): Promise<void> {
  const { rss } = process.memoryUsage();
  let peak = 0;
  let heap = 0;
  const look = () => {
    const now = process.memoryUsage();
    peak = Math.max(peak, now.rss);
    heap = Math.max(heap, now.heapUsed + now.external);
  };
  const file = { name: 'made', size, stream: () => byteStream(take, async () => {}) };
  const { rows, files } = await importFiles([file], {
    onProgress: look,
    write: async ({ length }) => ({ counted: length, duplicates: 0 }),
  });
  look();
  const { maxRSS } = process.resourceUsage();
  const megabytes = (bytes: number) => Math.round(bytes / MEGABYTE);
  const used = megabytes(Math.max(peak, maxRSS * 1024) - rss);
  const figures = { rows, problem: files[0]!.problem, before: megabytes(rss), used, heap: megabytes(heap) };
  process.stdout.write(`${JSON.stringify(figures)}\n`);
}

/** The figures of a file of this kind and size. */
export async function importMemory(kind: Kind, megabytes: number): Promise<Record<string, number>> {
  const reader = spawn(process.execPath, [import.meta.filename, 'read', String(megabytes)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const chunks: string[] = [];
  reader.stdout.setEncoding('utf8').on('data', (text: string) => chunks.push(text));
  const ended = once(reader, 'close');
  await make(KINDS[kind](), megabytes * MEGABYTE, reader.stdin);
  await ended;
  return JSON.parse(chunks.join('')) as Record<string, number>;
}

if (import.meta.main) {
  const [kind = 'quoted', megabytes = '500'] = process.argv.slice(2);
  if (kind === 'read') await read(Number(megabytes) * MEGABYTE);
  else {
    const figures = await importMemory(kind as Kind, Number(megabytes));
    process.stdout.write(`${JSON.stringify({ bench: 'import-memory', kind, megabytes, ...figures })}\n`);
  }
}
