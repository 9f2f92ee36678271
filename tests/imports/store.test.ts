import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { importFiles } from '#lib/imports/index.ts';
import { openStore, recordMany } from '#lib/store/index.ts';
import { loadIndex } from '#lib/store/query.ts';
import { NO_FILTER, classTable, select } from '#lib/tally/index.ts';
import { HEADER, exportRows } from '../bench/export-file.ts';
import { streamOf } from './read-sample.ts';

const rows = [...exportRows(4000)];
const fileOf = (part: readonly string[]) => {
  const bytes = new TextEncoder().encode([`${HEADER}\n`, ...part].join(''));
  return { name: 'export.csv', size: bytes.length, stream: () => streamOf(bytes, 65_536) };
};

it('a real store holds what the files told, overlaps counted once', async () => {
  const store = openStore();
  const write = (observations: Parameters<typeof recordMany>[1]) => recordMany(store, observations);
  const first = await importFiles([fileOf(rows.slice(0, 3000))], { write });
  const second = await importFiles([fileOf(rows.slice(2000))], { write });
  expect(first).toMatchObject({ rows: 3000, duplicates: 0 });
  expect(second).toMatchObject({ rows: 2000, duplicates: 1000 });

  // What one file of all rows tells is what the two told together.
  const counts: Record<string, number> = {};
  let bounces = 0;
  await importFiles([fileOf(rows)], {
    write: async (observations) => {
      for (const { outcome, provider, category, reply, status } of observations) {
        if (outcome !== 'bounce') continue;
        bounces++;
        const key = [provider, category ?? '', reply ?? '', status ?? ''].join('|');
        counts[key] = (counts[key] ?? 0) + 1;
      }
      return { counted: observations.length, duplicates: 0 };
    },
  });
  const selection = select(await loadIndex(store), NO_FILTER);
  expect(selection.totals).toMatchObject({ sends: 4000, bounces, delivered: 4000 - bounces, neverSent: 0 });
  const table = classTable(selection, 'none').flatMap((group) => group.rows);
  expect(
    Object.fromEntries(
      table.map((it) => [
        [it.provider, it.category ?? '', it.reply ?? '', it.status ?? ''].join('|'),
        it.count,
      ]),
    ),
  ).toEqual(counts);
});
