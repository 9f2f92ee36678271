import { COLUMNS, rowOf, talliesOf, type StoredTally, type TallyPart } from '#lib/tally/columns.ts';
import { verdictKey, type Offer } from '#lib/tally/reclassify.ts';
import type { Store } from './open.ts';
import type { WriteTransaction } from './schema.ts';
import { inTransaction, stampSources } from './write.ts';

/** What stands in the cells of a verdict, by column. */
const VERDICT = ['category', 'reason', 'permanence', 'rules'] as const;
const VERDICT_COLUMNS = VERDICT.map((column) => COLUMNS.indexOf(column));

type VerdictCells = readonly string[];

/** A row that got a new verdict: the cells before and after. */
type ChangedRow = { row: number; from: VerdictCells; to: VerdictCells };

/** What was accepted, with all that is needed to take it back. */
export type Accepted = {
  /** Bounces that got the new verdict. */
  count: number;
  parts: readonly { key: [source: string, day: string, part: number]; rows: readonly ChangedRow[] }[];
};

const cellsAt = (part: TallyPart, row: number): string[] =>
  VERDICT_COLUMNS.map((column) => part.words[part.cells[row * COLUMNS.length + column]!]!);

/** The part with other verdicts in some rows. Rows keep their numbers, so what is remembered of their events stays right. */
function withVerdicts(part: TallyPart, verdicts: readonly { row: number; cells: VerdictCells }[]): TallyPart {
  const words = [...part.words];
  const ids = new Map(words.map((word, id) => [word, id]));
  const cells = Uint16Array.from(part.cells);
  for (const { row, cells: verdict } of verdicts) {
    for (const [at, word] of verdict.entries()) {
      let id = ids.get(word);
      if (id === undefined) ids.set(word, (id = words.push(word) - 1));
      cells[row * COLUMNS.length + VERDICT_COLUMNS[at]!] = id;
    }
  }
  return { ...part, words, cells };
}

/** The rows of a part that an offer concerns, and how many bounces that are. */
function concerned(
  part: TallyPart,
  offerFor: (tally: StoredTally) => Offer | undefined,
  rules: number,
): { rows: ChangedRow[]; count: number } {
  const rows: ChangedRow[] = [];
  let count = 0;
  let row = 0;
  for (const tally of talliesOf(part)) {
    const offer = offerFor(tally);
    if (offer && tally.outcome === 'bounce' && tally.rules < rules) {
      const next = rowOf({ ...tally, ...offer.to }, rules);
      rows.push({ row, from: cellsAt(part, row), to: VERDICT_COLUMNS.map((column) => next[column]!) });
      count += tally.count;
    }
    row++;
  }
  return { rows, count };
}

async function touch(
  store: Store,
  tx: WriteTransaction,
  sources: ReadonlySet<string>,
  revision: number,
): Promise<void> {
  for (const source of sources) store.known.drop(source);
  await stampSources(store, tx, sources, revision);
}

/**
 * Writes accepted offers of `reclassify` into history. Counts and remembered events stay; only verdict and rules version of
 * the rows change. Two rows may then be equal; every reader sums them.
 */
export function acceptOffers(store: Store, offers: readonly Offer[]): Promise<Accepted> {
  const accepted = new Map(
    offers.map((offer) => [verdictKey({ reply: offer.reply, status: offer.status, ...offer.from }), offer]),
  );
  const offerFor = (tally: StoredTally): Offer | undefined => accepted.get(verdictKey(tally));
  return store.inTurn(() =>
    inTransaction(store, {}, async (tx, revision) => {
      const touched = new Set<string>();
      const parts: Accepted['parts'][number][] = [];
      let sum = 0;
      let cursor = await tx.objectStore('tallies').openCursor();
      while (cursor) {
        const part = cursor.value;
        const { rows, count } = concerned(part, offerFor, store.rules);
        if (rows.length > 0) {
          sum += count;
          touched.add(part.source);
          parts.push({ key: [part.source, part.day, part.part], rows });
          await cursor.update(
            withVerdicts(
              part,
              rows.map(({ row, to }) => ({ row, cells: to })),
            ),
          );
        }
        cursor = await cursor.continue();
      }
      await touch(store, tx, touched, revision);
      return { count: sum, parts };
    }),
  );
}

/**
 * Gives rows the verdicts back that they had before `acceptOffers`. What was erased or judged otherwise since is left alone. Bounces
 * counted in such a row meanwhile go along: the row is offered again the next time.
 */
export function takeBackOffers(store: Store, { parts }: Accepted): Promise<void> {
  return store.inTurn(() =>
    inTransaction(store, {}, async (tx, revision) => {
      const touched = new Set<string>();
      for (const { key, rows } of parts) {
        const part = await tx.objectStore('tallies').get(key);
        if (!part) continue;
        const ours = rows.filter(
          ({ row, to }) =>
            row < part.counts.length && cellsAt(part, row).every((cell, at) => cell === to[at]),
        );
        if (ours.length === 0) continue;
        touched.add(part.source);
        await tx.objectStore('tallies').put(
          withVerdicts(
            part,
            ours.map(({ row, from }) => ({ row, cells: from })),
          ),
        );
      }
      await touch(store, tx, touched, revision);
    }),
  );
}
