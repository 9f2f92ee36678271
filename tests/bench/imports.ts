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
const ROUNDS = 3;

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
    for (const it of observations) {
      sipHash(key, it.eventKey, hash);
      if (!seen.add(hash[0]!, hash[1]!)) continue;
      counted++;
      let day = days.get(it.day);
      if (!day) days.set(it.day, (day = new DayFold(it.source, it.day)));
      day.add(rowOf(it, 1), 1);
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

async function best(work: () => Promise<number>): Promise<number> {
  let rate = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    const rows = await work();
    rate = Math.max(rate, (rows / (performance.now() - start)) * 1000);
  }
  return Math.round(rate);
}

const results: Record<string, unknown> = { rows: ROWS };
try {
  for (const quoted of [true, false]) {
    const path = await fileOf(quoted);
    const alone = await best(() => papa(path));
    const read = await best(() => ours(path, async (it) => ({ counted: it.length, duplicates: 0 })));
    const counted = await best(() => ours(path, memoryWriter()));
    results[quoted ? 'quoted' : 'plain'] = {
      papa: alone,
      read,
      counted,
      readRatio: Number((read / alone).toFixed(2)),
      countedRatio: Number((counted / alone).toFixed(2)),
    };
  }
  results['peakMegabytes'] = Math.round(process.resourceUsage().maxRSS / 1024);
} finally {
  await rm(folder, { recursive: true });
}
process.stdout.write(`${JSON.stringify(results)}\n`);
