import type { Page } from 'puppeteer-core';
import type { TallyPart } from '#lib/tally/columns.ts';

/** So many parts travel to the page at once. */
const AT_ONCE = 25;

/** Puts stored tallies straight into the database of an open page of ours; the page has to be loaded again to see them. */
export async function seed(page: Page, parts: readonly TallyPart[]): Promise<void> {
  for (let at = 0; at < parts.length; at += AT_ONCE) {
    const some = parts.slice(at, at + AT_ONCE).map(({ source, day, part, words, cells, counts }) => ({
      source,
      day,
      part,
      words,
      cells: Array.from(cells),
      counts: Array.from(counts),
    }));
    await page.evaluate(
      (list) =>
        new Promise<void>((resolve, reject) => {
          const open = indexedDB.open('bouncelens');
          open.addEventListener('error', () => reject(open.error));
          open.addEventListener('success', () => {
            const db = open.result;
            const tx = db.transaction(['tallies', 'meta'], 'readwrite');
            for (const { cells, counts, ...rest } of list)
              tx.objectStore('tallies').put({
                ...rest,
                cells: Uint16Array.from(cells),
                counts: Float64Array.from(counts),
              });
            tx.objectStore('meta').put(1, 'revision');
            tx.addEventListener('complete', () => {
              db.close();
              resolve();
            });
            tx.addEventListener('abort', () => reject(tx.error));
          });
        }),
      some,
    );
  }
}
