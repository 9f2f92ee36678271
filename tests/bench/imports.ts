import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import Papa from 'papaparse';
import { importFiles, type Write } from '#lib/imports/index.ts';
import { DayFold } from '#lib/tally/fold.ts';
import { rowOf } from '#lib/tally/columns.ts';
import { HashSet64 } from '#lib/tally/hash-set.ts';
import { sipHash } from '#lib/tally/siphash.ts';
import { HEADER, exportRows } from './export-file.ts';

/**
 * Rows a second of an import (recognition, classification, once-only counting and folding included) against Papa Parse alone
 * on the same file in the same run. Prints JSON. `node tests/bench/imports.ts [ROWS]`
 */
const ROWS = Number(process.argv[2] ?? 400_000);
const ROUNDS = 5;

const folder = await mkdtemp(join(tmpdir(), 'bouncelens-bench-'));

async function fileOf(quoted: boolean): Promise<string> {
  const path = join(folder, quoted ? 'quoted.csv' : 'plain.csv');
  const lines = function* () {
    yield `${HEADER}\n`;
    let block = '';
    for (const row of exportRows(ROWS, { quoted })) {
      block += row;
      if (block.length > 1 << 20) {
        yield block;
        block = '';
      }
    }
    yield block;
  };
  await pipeline(Readable.from(lines()), createWriteStream(path));
  return path;
}

/** Counts as the store does, without the database: keyed hash, set of 64-bit values, fold by day. */
function memoryWriter(): Write {
  const key = Uint32Array.from([1, 2, 3, 4]);
  const seen = new HashSet64();
  const days = new Map<string, DayFold>();
  const hash = new Uint32Array(2);
  return async (observations) => {
    let counted = 0;
    // As the store does: per batch, what is equal is looked up once.
    const rows = new Map<object, { day: DayFold; row: number }>();
    for (const it of observations) {
      sipHash(key, it.eventKey, hash);
      if (!seen.add(hash[0]!, hash[1]!)) continue;
      counted++;
      const same = it.same && rows.get(it.same);
      if (same) {
        same.day.count(same.row, 1);
        continue;
      }
      let day = days.get(it.day);
      if (!day) days.set(it.day, (day = new DayFold(it.source, it.day)));
      const row = day.rowNumber(rowOf(it, 1));
      day.count(row, 1);
      if (it.same) rows.set(it.same, { day, row });
    }
    return { counted, duplicates: observations.length - counted };
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

async function ours(path: string, write: Write): Promise<number> {
  const { size, mtimeMs } = await stat(path);
  const stream = () =>
    Readable.toWeb(
      createReadStream(path, { highWaterMark: 1 << 20 }),
    ) as unknown as ReadableStream<Uint8Array>;
  const summary = await importFiles([{ name: path, size, lastModified: mtimeMs, stream }], { write });
  return summary.rows;
}

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

const results: Record<string, unknown> = { bench: 'imports', rows: ROWS };
/** Most memory in use while a file is read: JavaScript and buffers, garbage not yet collected included. */
let heap = 0;
try {
  for (const quoted of [true, false]) {
    const path = await fileOf(quoted);
    const all = await rounds({
      papa: () => papa(path),
      read: () =>
        ours(path, async (it) => {
          const { heapUsed, external } = process.memoryUsage();
          heap = Math.max(heap, heapUsed + external);
          return { counted: it.length, duplicates: 0 };
        }),
      counted: () => ours(path, memoryWriter()),
    });
    type Work = keyof (typeof all)[number];
    const rate = (of: Work, by: keyof Rate): number => Math.round(median(all.map((one) => one[of][by])));
    const ratios = (of: Work, by: keyof Rate): number[] => all.map((one) => one[of][by] / one.papa[by]);
    const cpuRatios = ratios('counted', 'cpu');
    results[quoted ? 'quoted' : 'plain'] = {
      rowsPerSecond: {
        papa: rate('papa', 'wall'),
        read: rate('read', 'wall'),
        counted: rate('counted', 'wall'),
      },
      rowsPerCpuSecond: {
        papa: rate('papa', 'cpu'),
        read: rate('read', 'cpu'),
        counted: rate('counted', 'cpu'),
      },
      ratio: two(median(ratios('counted', 'wall'))),
      cpuRatio: two(median(cpuRatios)),
      readCpuRatio: two(median(ratios('read', 'cpu'))),
      spread: two((Math.max(...cpuRatios) - Math.min(...cpuRatios)) / median(cpuRatios)),
    };
  }
  results['peakHeapMegabytes'] = Math.round(heap / 1024 / 1024);
} finally {
  await rm(folder, { recursive: true });
}
process.stdout.write(`${JSON.stringify(results)}\n`);
