import {
  cellsOf,
  COLUMNS,
  PART_ROWS,
  rowOf,
  talliesOf,
  type Row,
  type StoredTally,
  type TallyPart,
} from '#lib/tally/columns.ts';
import { HashSet64 } from '#lib/tally/hash-set.ts';
import { verdictKey, type Offer } from '#lib/tally/reclassify.ts';
import { rowsOf } from './chunks.ts';
import type { Store } from './open.ts';
import { rewriteDay, type EventChange } from './rewrite-day.ts';
import type { WriteTransaction } from './schema.ts';
import { inTransaction, stampSources } from './write.ts';

/** What stands in the cells of a verdict, by column. */
const VERDICT = ['category', 'reason', 'permanence', 'rules'] as const;
const VERDICT_COLUMNS = VERDICT.map((column) => COLUMNS.indexOf(column));

type VerdictCells = readonly string[];

/** A row of a part that gets a new verdict: the cells before and after. */
type ChangedRow = { row: number; from: VerdictCells; to: VerdictCells };

/** Events whose row got a new verdict. Rows get other numbers when a day is written anew; an event stays what it is. */
type ChangedEvents = { source: string; day: string; from: VerdictCells; to: VerdictCells; hashes: number[] };

/** What was accepted, with all that is needed to take it back. */
export type Accepted = {
  /** Bounces that got the new verdict. */
  count: number;
  events: readonly ChangedEvents[];
};

const verdictOf = (cells: Row): string[] => VERDICT_COLUMNS.map((column) => cells[column]!);

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
      rows.push({ row, from: verdictOf(cellsOf(part, row)), to: verdictOf(next) });
      count += tally.count;
    }
    row++;
  }
  return { rows, count };
}

/** The events of changed rows of a part, one list for each change. */
async function eventsOf(
  tx: WriteTransaction,
  { source, day, part }: TallyPart,
  rows: readonly ChangedRow[],
): Promise<ChangedEvents[]> {
  const range = IDBKeyRange.bound([source, day, 0], [source, day, Infinity]);
  const changes = new Map<string, ChangedEvents>();
  const byRow = new Map<number, ChangedEvents>();
  for (const { row, from, to } of rows) {
    const key = [...from, ...to].join('|');
    let change = changes.get(key);
    if (!change) changes.set(key, (change = { source, day, from, to, hashes: [] }));
    byRow.set(part * PART_ROWS + row, change);
  }
  for (const chunk of await tx.objectStore('events').getAll(range))
    for (const [at, row] of rowsOf(chunk).entries())
      byRow.get(row)?.hashes.push(chunk.hashes[at * 2]!, chunk.hashes[at * 2 + 1]!);
  return [...changes.values()];
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
      const events: ChangedEvents[] = [];
      let sum = 0;
      let cursor = await tx.objectStore('tallies').openCursor();
      while (cursor) {
        const part = cursor.value;
        const { rows, count } = concerned(part, offerFor, store.rules);
        if (rows.length > 0) {
          sum += count;
          touched.add(part.source);
          events.push(...(await eventsOf(tx, part, rows)));
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
      return { count: sum, events };
    }),
  );
}

/**
 * Gives events the verdicts back that they had before `acceptOffers`, wherever their rows are now. What was erased or judged otherwise
 * since is left alone, and so is what was counted since: it got its verdict by today's rules.
 */
export function takeBackOffers(store: Store, { events }: Accepted): Promise<void> {
  return store.inTurn(() =>
    inTransaction(store, {}, async (tx, revision) => {
      const touched = new Set<string>();
      for (const changes of Map.groupBy(events, ({ source, day }) => `${source}|${day}`).values()) {
        const { source } = changes[0]!;
        if ((await rewriteDay(tx, changes[0]!, backFrom(changes), revision)) > 0) touched.add(source);
      }
      await touch(store, tx, touched, revision);
    }),
  );
}

/** Events of some changes with the verdict of before, as far as they still have the one of after. */
function backFrom(changes: readonly ChangedEvents[]): EventChange {
  const all = changes.map(({ from, to, hashes }) => {
    const set = new HashSet64(hashes.length / 2);
    set.addAll(Uint32Array.from(hashes));
    /** The cells of each row that events come from, so that equal ones are made once. */
    const made = new Map<Row, Row>();
    return { from, to: to.join('|'), set, made };
  });
  return (low, high, cells) => {
    const change = all.find(({ set }) => set.has(low, high));
    if (!change || verdictOf(cells).join('|') !== change.to) return cells;
    let before = change.made.get(cells);
    if (!before) {
      before = cells.map((cell, column) => {
        const at = VERDICT_COLUMNS.indexOf(column);
        return at === -1 ? cell : change.from[at]!;
      });
      change.made.set(cells, before);
    }
    return before;
  };
}
