import { COLUMNS, rowOf, talliesOf, type TallyPart } from '#lib/tally/columns.ts';
import { verdictKey, type Offer } from '#lib/tally/reclassify.ts';
import type { Store } from './open.ts';
import { inTransaction, stampSources } from './write.ts';

/** The part with the accepted verdicts, or null when none of its rows is concerned. Rows keep their numbers. */
function changed(part: TallyPart, accepted: ReadonlyMap<string, Offer>, rules: number): TallyPart | null {
  const words = [...part.words];
  const ids = new Map(words.map((word, id) => [word, id]));
  const cells = Uint16Array.from(part.cells);
  let any = false;
  let row = 0;
  for (const tally of talliesOf(part)) {
    const offer = accepted.get(verdictKey(tally));
    if (offer && tally.outcome === 'bounce' && tally.rules < rules) {
      any = true;
      rowOf({ ...tally, ...offer.to }, rules).forEach((word, column) => {
        let id = ids.get(word);
        if (id === undefined) ids.set(word, (id = words.push(word) - 1));
        cells[row * COLUMNS.length + column] = id;
      });
    }
    row++;
  }
  return any ? { ...part, words, cells } : null;
}

/**
 * Writes accepted offers of `reclassify` into history. Counts and remembered events stay; only verdict and rules version of
 * the rows change. Two rows may then be equal; every reader sums them.
 *
 * @returns how many bounces got the new verdict.
 */
export function acceptOffers(store: Store, offers: readonly Offer[]): Promise<number> {
  const accepted = new Map(
    offers.map((offer) => [verdictKey({ reply: offer.reply, status: offer.status, ...offer.from }), offer]),
  );
  return store.inTurn(() =>
    inTransaction(store, {}, async (tx, revision) => {
      const touched = new Set<string>();
      let count = 0;
      let cursor = await tx.objectStore('tallies').openCursor();
      while (cursor) {
        const part = cursor.value;
        const next = changed(part, accepted, store.rules);
        if (next) {
          for (const tally of talliesOf(part)) {
            if (accepted.has(verdictKey(tally)) && tally.outcome === 'bounce' && tally.rules < store.rules) {
              count += tally.count;
            }
          }
          touched.add(part.source);
          await cursor.update(next);
        }
        cursor = await cursor.continue();
      }
      for (const source of touched) store.known.drop(source);
      await stampSources(store, tx, touched, revision);
      return count;
    }),
  );
}
