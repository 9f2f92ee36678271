import Papa from 'papaparse';
import { importFiles } from '#lib/imports/index.ts';
import { eraseAll, openStore, record, type Store } from '#lib/store/index.ts';
import { HEADER, exportRows } from './export-file.ts';

/** What runs inside the browser; `tests/bench/import-browser.ts` runs it. */

const ROUNDS = 5;
const BLOCK = 1 << 20;

function fileOf(rows: number, quoted: boolean): File {
  const parts: Blob[] = [];
  let block = `${HEADER}\n`;
  for (const row of exportRows(rows, { quoted })) {
    block += row;
    if (block.length < BLOCK) continue;
    // A blob of its own: the browser may put it on the disk, as a chosen file is.
    parts.push(new Blob([block]));
    block = '';
  }
  return new File([...parts, block], 'activity.csv', { lastModified: Date.now() });
}

const papa = (file: File): Promise<number> =>
  new Promise((resolve, reject) => {
    let rows = 0;
    Papa.parse<string[]>(file, {
      chunk: ({ data }) => void (rows += data.length),
      complete: () => resolve(rows),
      error: reject,
    });
  });

async function imported(file: File, store: Store): Promise<number> {
  const summary = await importFiles([file], {
    addresses: true,
    write: (block) => record(store, block, { durability: 'relaxed' }),
  });
  if (summary.duplicates > 0 || summary.files[0]!.problem !== null)
    throw new Error(JSON.stringify(summary.files));
  return summary.rows;
}

const rate = async (work: () => Promise<number>): Promise<number> => {
  const start = performance.now();
  return ((await work()) / (performance.now() - start)) * 1000;
};

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!;

/** Rows a second of Papa Parse alone and of an import with the store, in turn, and how they compare. */
export async function run(rows: number): Promise<Record<string, number>> {
  const figures: Record<string, number> = { rows };
  for (const quoted of [true, false]) {
    const name = quoted ? 'quoted' : 'plain';
    const file = fileOf(rows, quoted);
    const rounds: { papa: number; ours: number }[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const store = openStore();
      await eraseAll(store);
      rounds.push({ papa: await rate(() => papa(file)), ours: await rate(() => imported(file, store)) });
      await store.close();
    }
    figures[`${name}Papa`] = Math.round(median(rounds.map((it) => it.papa)));
    figures[`${name}Import`] = Math.round(median(rounds.map((it) => it.ours)));
    const ratios = rounds.map((it) => it.ours / it.papa);
    const ratio = median(ratios);
    figures[`${name}Ratio`] = Number(ratio.toFixed(2));
    figures[`${name}Spread`] = Number(((Math.max(...ratios) - Math.min(...ratios)) / ratio).toFixed(2));
  }
  return figures;
}

Object.assign(globalThis, { bench: run });
