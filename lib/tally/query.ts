import { FACETS, VERDICT_FACETS, type Facet, type Filter } from './filter.ts';
import { dayNumber, previousPeriod, type Period } from './periods.ts';
import type { TallyIndex } from './tally-index.ts';

/** Counts of a period. Bounces are what the filter's verdict facets let through; sends are not narrowed by those. */
export type Totals = {
  /** Bounces let through: permanent + temporary + unclear. */
  bounces: number;
  permanent: number;
  temporary: number;
  unclear: number;
  /** Bounces that count as ESP/ISP Block, permanent or temporary. */
  blocks: number;
  neverSent: number;
  delivered: number;
  /** Delivered and all bounces of the scope: the denominator of every rate. */
  sends: number;
  /** Bounces of the scope whose source shows no deliveries at all: they raise a rate that no delivery can lower. */
  uncovered: number;
};

/** A value of a facet and how many bounces and never-sent mails have it, the facet's own choice left aside. */
export type FacetCount = { value: string; count: number };

/** The rows a filter lets through, with all that one pass over the index gives. */
export type Selection = {
  index: TallyIndex;
  /** The filter's period, or the extent of all. Null when nothing is stored. */
  period: Period | null;
  /** Numbers of the rows that are bounces or never-sent mails and pass. */
  rows: Int32Array;
  totals: Totals;
  /**
   * Of the period of the same length before; null without a period of its own, without any event in it, or when counting began
   * after its first day: less was seen then, not less sent.
   */
  previous: Totals | null;
  /** Most frequent first. */
  facets: Record<Facet, FacetCount[]>;
};

const noTotals = (): Totals => ({
  bounces: 0,
  permanent: 0,
  temporary: 0,
  unclear: 0,
  blocks: 0,
  neverSent: 0,
  delivered: 0,
  sends: 0,
  uncovered: 0,
});

/** For each word of a facet: does the filter let it through? Null when the facet is not filtered. */
function allowed(words: readonly string[], values: readonly string[] | undefined): Uint8Array | null {
  if (!values || values.length === 0) return null;
  const wanted = new Set(values);
  return Uint8Array.from(words, (word) => (wanted.has(word) ? 1 : 0));
}

const idOf = (words: readonly string[], word: string): number => words.indexOf(word);

/**
 * Which rows pass a filter, and the counts of every facet. One pass: a row that fails exactly one facet still counts for
 * that facet's own list, so that a list shows what ticking a value would add.
 */
export function select(index: TallyIndex, filter: Filter): Selection {
  const { columns, counts, days } = index;
  const period = filter.period ?? index.extent;
  const from = period ? dayNumber(period.from) : 0;
  const to = period ? dayNumber(period.to) : -1;
  const before = filter.period ? dayNumber(previousPeriod(filter.period).from) : from;
  const covered = filter.period !== null && index.extent !== null && dayNumber(index.extent.from) <= before;
  const outcome = columns.outcome;
  const delivered = idOf(outcome.words, 'delivered');
  const neverSent = idOf(outcome.words, 'never-sent');
  const isVerdict = new Set<Facet>(VERDICT_FACETS);
  const active = FACETS.flatMap((facet, number) => {
    const pass = allowed(columns[facet].words, filter.values[facet]);
    return pass ? [{ number, ids: columns[facet].ids, pass, verdict: isVerdict.has(facet) }] : [];
  });
  const facetIds = FACETS.map((facet) => columns[facet].ids);
  const facetCounts = FACETS.map((facet) => new Float64Array(columns[facet].words.length));
  const facetSeen = FACETS.map((facet) => new Uint8Array(columns[facet].words.length));
  const now = new Sums(index);
  const then = new Sums(index);
  const rows = new Int32Array(index.rows);
  let found = 0;

  for (let row = 0; row < index.rows; row++) {
    const day = days[row]!;
    if (day < before || day > to) continue;
    const isDelivered = outcome.ids[row] === delivered;
    let failed = -1;
    let fails = 0;
    let verdictFails = 0;
    for (const facet of active) {
      // A delivery has no verdict: only the scope can leave it out.
      if ((isDelivered && facet.verdict) || facet.pass[facet.ids[row]!] === 1) continue;
      fails++;
      failed = facet.number;
      if (facet.verdict) verdictFails++;
    }
    const inScope = fails === verdictFails;
    const sums = day < from ? then : now;
    if (inScope) sums.add(row, fails === 0);
    if (day < from) continue;
    if (fails === 0) {
      if (!isDelivered) rows[found++] = row;
      for (let facet = 0; facet < facetIds.length; facet++) {
        const id = facetIds[facet]![row]!;
        facetSeen[facet]![id] = 1;
        if (!isDelivered) facetCounts[facet]![id]! += counts[row]!;
      }
    } else if (fails === 1) {
      const id = facetIds[failed]![row]!;
      facetSeen[failed]![id] = 1;
      if (!isDelivered) facetCounts[failed]![id]! += counts[row]!;
    }
  }
  return {
    index,
    period,
    rows: rows.subarray(0, found),
    totals: now.totals(delivered, neverSent),
    previous: covered && then.any ? then.totals(delivered, neverSent) : null,
    facets: Object.fromEntries(
      FACETS.map((facet, number) => [
        facet,
        facetList(columns[facet].words, facetCounts[number]!, facetSeen[number]!),
      ]),
    ) as Record<Facet, FacetCount[]>,
  };
}

function facetList(words: readonly string[], counts: Float64Array, seen: Uint8Array): FacetCount[] {
  const list: FacetCount[] = [];
  for (let id = 0; id < words.length; id++) {
    if (seen[id]) list.push({ value: words[id]!, count: counts[id]! });
  }
  return list.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** Sums of one period while the pass runs, by outcome and permanence. */
class Sums {
  any = false;
  readonly #index: TallyIndex;
  readonly #outcomes: Float64Array;
  readonly #permanence: Float64Array;
  /** Bounces and deliveries of the scope by source. */
  readonly #bounced: Float64Array;
  readonly #delivered: Float64Array;
  readonly #bounceId: number;
  readonly #deliveredId: number;
  readonly #blockCategories: Uint8Array;
  #blocks = 0;

  constructor(index: TallyIndex) {
    const { outcome, permanence, source, category } = index.columns;
    this.#index = index;
    this.#outcomes = new Float64Array(outcome.words.length);
    this.#permanence = new Float64Array(permanence.words.length);
    this.#bounced = new Float64Array(source.words.length);
    this.#delivered = new Float64Array(source.words.length);
    this.#bounceId = idOf(outcome.words, 'bounce');
    this.#deliveredId = idOf(outcome.words, 'delivered');
    // Without a reason the category decides: these two are refusals of the sender by definition.
    this.#blockCategories = Uint8Array.from(category.words, (it) =>
      it === 'Blocked' || it === 'DMARC' ? 1 : 0,
    );
  }

  add(row: number, passes: boolean): void {
    const { columns, counts, blockReason } = this.#index;
    const count = counts[row]!;
    const outcome = columns.outcome.ids[row]!;
    const source = columns.source.ids[row]!;
    this.any = true;
    if (outcome === this.#deliveredId) this.#delivered[source]! += count;
    else if (outcome === this.#bounceId) this.#bounced[source]! += count;
    if (!passes) return;
    this.#outcomes[outcome]! += count;
    if (outcome !== this.#bounceId) return;
    this.#permanence[columns.permanence.ids[row]!]! += count;
    const reason = columns.reason.ids[row]!;
    const blocks = reason === 0 ? this.#blockCategories[columns.category.ids[row]!] : blockReason[reason];
    if (blocks) this.#blocks += count;
  }

  totals(delivered: number, neverSent: number): Totals {
    const totals = noTotals();
    const words = this.#index.columns.permanence.words;
    totals.permanent = this.#permanence[idOf(words, 'permanent')] ?? 0;
    totals.temporary = this.#permanence[idOf(words, 'temporary')] ?? 0;
    totals.bounces = this.#outcomes[this.#bounceId] ?? 0;
    totals.unclear = totals.bounces - totals.permanent - totals.temporary;
    totals.blocks = this.#blocks;
    totals.neverSent = this.#outcomes[neverSent] ?? 0;
    totals.delivered = this.#outcomes[delivered] ?? 0;
    totals.sends = totals.delivered + this.#bounced.reduce((a, b) => a + b, 0);
    totals.uncovered = this.#bounced.reduce((sum, it, source) => sum + (this.#delivered[source] ? 0 : it), 0);
    return totals;
  }
}
