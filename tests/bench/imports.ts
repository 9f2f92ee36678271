import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import Papa from 'papaparse';
import { importFiles, type Write } from '#lib/imports/index.ts';
import { DayFold } from '#lib/tally/fold.ts';
import { rowOf } from '#lib/tally/columns.ts';
import { HashSet64 } from '#lib/tally/hash-set.ts';
import { sipHashWords } from '#lib/tally/siphash.ts';
import { fileOnDisk } from '../../scripts/file-on-disk.ts';
import { HEADER, eventArray, eventLines, exportRows, mailLogLines } from './export-file.ts';

/**
 * Rows a second of an import (recognition, classification, once-only counting and folding included) against Papa Parse alone
 * on the same file in the same run. Prints JSON. `node tests/bench/imports.ts [ROWS] [KIND …]`
 */
const ROWS = Number(process.argv[2] ?? 400_000);
const ROUNDS = 5;

const folder = await mkdtemp(join(tmpdir(), 'bouncelens-bench-'));

/** What is measured: tables beside Papa Parse, and the other kinds alone. */
const KINDS = {
  quoted: () => table(exportRows(ROWS)),
  plain: () => table(exportRows(ROWS, { quoted: false })),
  ndjson: () => eventLines(ROWS),
  json: () => eventArray(ROWS),
  log: () => mailLogLines(ROWS),
};
type Kind = keyof typeof KINDS;
const BESIDE_PAPA: readonly Kind[] = ['quoted', 'plain'];

function* table(rows: Iterable<string>): Generator<string> {
  yield `${HEADER}\n`;
  yield* rows;
}

async function fileOf(kind: Kind): Promise<string> {
  const path = join(folder, kind);
  const blocks = function* () {
    let block = '';
    for (const line of KINDS[kind]()) {
      block += line;
      if (block.length > 1 << 20) {
        yield block;
        block = '';
      }
    }
    yield block;
  };
  await pipeline(Readable.from(blocks()), createWriteStream(path));
  return path;
}

/** Counts as the store does, without the database: keyed hash, set of 64-bit values, fold by day. */
function memoryWriter(): Write {
  const key = Uint32Array.from([1, 2, 3, 4]);
  const seen = new HashSet64();
  const days = new Map<string, DayFold>();
  return async ({ length, profiles, profileOf, keyAt, keyLength, words }) => {
    let counted = 0;
    const times = new Uint32Array(profiles.length);
    const hashes = new Uint32Array(length * 2);
    for (let event = 0; event < length; event++)
      sipHashWords(key, words, keyAt[event]! >> 2, keyLength[event]!, hashes, event * 2);
    for (let event = 0; event < length; event++) {
      if (!seen.add(hashes[event * 2]!, hashes[event * 2 + 1]!)) continue;
      counted++;
      times[profileOf[event]!]!++;
    }
    for (const [number, { dimensions }] of profiles.entries()) {
      let day = days.get(dimensions.day);
      if (!day) days.set(dimensions.day, (day = new DayFold(dimensions.source, dimensions.day)));
      if (times[number]! > 0)
        day.count(
          day.rowOf(dimensions, () => rowOf(dimensions, 1)),
          times[number]!,
        );
    }
    return { counted, duplicates: length - counted };
  };
}

const papa = (path: string): Promise<number> =>
  new Promise((resolve, reject) => {
    let rows = 0;
    Papa.parse(createReadStream(path, { highWaterMark: 1 << 20 }), {
      chunk: ({ data }) => void (rows += data.length),
      complete: () => resolve(rows),
      error: reject,
    });
  });

const ours = async (path: string, write: Write): Promise<number> =>
  (await importFiles([await fileOnDisk(path)], { write })).rows;

type Rate = { wall: number; cpu: number };

/** Rows a second of each work, in rounds, the works in turn: what else the machine does then hits all alike. */
async function rounds<Name extends string>(
  works: Record<Name, () => Promise<number>>,
): Promise<Record<Name, Rate>[]> {
  const names = Object.keys(works) as Name[];
  const all: Record<Name, Rate>[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const rates = {} as Record<Name, Rate>;
    for (const name of names) {
      const start = performance.now();
      const begun = process.cpuUsage();
      const rows = await works[name]();
      const { user, system } = process.cpuUsage(begun);
      rates[name] = {
        wall: (rows / (performance.now() - start)) * 1000,
        cpu: (rows / (user + system)) * 1e6,
      };
    }
    all.push(rates);
  }
  return all;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;
const two = (value: number): number => Number(value.toFixed(2));

type Work = 'papa' | 'read' | 'counted';

async function ofTable(path: string): Promise<Record<string, unknown>> {
  const all = await rounds<Work>({
    papa: () => papa(path),
    read: () => ours(path, async ({ length }) => ({ counted: length, duplicates: 0 })),
    counted: () => ours(path, memoryWriter()),
  });
  const rate = (of: Work, by: keyof Rate): number => Math.round(median(all.map((one) => one[of][by])));
  const rates = (by: keyof Rate) => ({
    papa: rate('papa', by),
    read: rate('read', by),
    counted: rate('counted', by),
  });
  const ratios = (of: Work, by: keyof Rate): number[] => all.map((one) => one[of][by] / one.papa[by]);
  const cpuRatios = ratios('counted', 'cpu');
  return {
    rowsPerSecond: rates('wall'),
    rowsPerCpuSecond: rates('cpu'),
    ratio: two(median(ratios('counted', 'wall'))),
    cpuRatio: two(median(cpuRatios)),
    readCpuRatio: two(median(ratios('read', 'cpu'))),
    spread: two((Math.max(...cpuRatios) - Math.min(...cpuRatios)) / median(cpuRatios)),
  };
}

async function ofOther(path: string): Promise<Record<string, unknown>> {
  const all = await rounds({ counted: () => ours(path, memoryWriter()) });
  const rate = (by: keyof Rate): number => Math.round(median(all.map((one) => one.counted[by])));
  return { rowsPerSecond: rate('wall'), rowsPerCpuSecond: rate('cpu') };
}

const results: Record<string, unknown> = { bench: 'imports', rows: ROWS };
const asked = process.argv.slice(3);
try {
  for (const kind of Object.keys(KINDS) as Kind[]) {
    if (asked.length > 0 && !asked.includes(kind)) continue;
    const path = await fileOf(kind);
    results[kind] = await (BESIDE_PAPA.includes(kind) ? ofTable(path) : ofOther(path));
    await rm(path);
  }
} finally {
  await rm(folder, { recursive: true });
}
process.stdout.write(`${JSON.stringify(results)}\n`);
