import type { Tile } from '#components/dashboard/MetricTiles.tsx';
import {
  byDay,
  byProvider,
  causes,
  classTable,
  metrics,
  periodOf,
  select,
  type Cause,
  type ClassGroup,
  type DayCounts,
  type FacetCount,
  type Metric,
  type Period,
  type ProviderCounts,
  type TallyIndex,
} from '#lib/tally/index.ts';
import { bucketed, type BucketDays } from './buckets.ts';
import { FACETS, type Facet, type GroupChoice, type RangeChoice, type ViewState } from './view-state.ts';

/** Everything the pages show of one range and one set of filters. */
export type Answer = {
  /** First and last day of the range; null when nothing is stored. */
  days: Period | null;
  tiles: readonly Tile[];
  /** Bounces and never-sent mails in the table. */
  total: number;
  /** Bars of the daily plot and how many days each stands for. */
  bars: readonly DayCounts[];
  barDays: BucketDays;
  heat: readonly ProviderCounts[];
  causes: readonly Cause[];
  facets: Readonly<Record<Facet, readonly FacetCount[]>>;
  /** The classification table, most frequent first. */
  table: (group: GroupChoice) => readonly ClassGroup[];
};

const PRESET_PERIOD = { today: 'today', '7d': '7', '30d': '30', '90d': '90', all: 'all' } as const;

/** The days of a range; null for all time. */
export const periodOfRange = (range: RangeChoice, today: string): Period | null =>
  'from' in range ? range : periodOf(PRESET_PERIOD[range.preset], today);

/** A rate stands beside its count; these two share one tile. */
function tilesOf(list: readonly Metric[], uncovered: number): Tile[] {
  const by = new Map(list.map((metric) => [metric.id, metric]));
  const tile = (id: Metric['id'] & Tile['id'], rateId: Metric['id'] | null, lead: Tile['lead']): Tile => {
    const metric = by.get(id)!;
    const rate = rateId === null ? null : by.get(rateId)!.rate;
    return {
      id,
      count: metric.count,
      rate,
      lead,
      change: metric.change,
      worse: id === 'temporary' || id === 'neverSent' ? null : metric.worse,
      uncovered: rate === null ? 0 : uncovered,
    };
  };
  return [
    tile('permanent', null, 'count'),
    tile('permanentRate', 'permanentRate', 'rate'),
    tile('block', 'blockRate', 'count'),
    tile('delivered', null, 'count'),
    tile('deliveryRate', 'deliveryRate', 'rate'),
    tile('temporary', null, 'count'),
    tile('neverSent', null, 'count'),
  ];
}

/** Answers a view over an index. `today` is the local day. */
export function answerOf(
  index: TallyIndex,
  range: RangeChoice,
  filters: ViewState['filters'],
  today: string,
): Answer {
  const selection = select(index, {
    period: periodOfRange(range, today),
    values: Object.fromEntries(FACETS.map((facet) => [facet, filters[facet]])),
  });
  const { totals, previous, facets } = selection;
  const bars = bucketed(byDay(selection));
  return {
    days: index.rows === 0 ? null : selection.period,
    tiles: tilesOf(metrics(totals, previous), totals.uncovered),
    total: totals.bounces + totals.neverSent,
    bars: bars.bars,
    barDays: bars.days,
    heat: byProvider(selection),
    causes: causes(selection),
    facets,
    table: (group) => classTable(selection, group),
  };
}
