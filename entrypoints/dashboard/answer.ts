import type { Bar } from '#components/dashboard/DailyBars.tsx';
import type { Cause } from '#components/dashboard/FixList.tsx';
import type { HeatRow } from '#components/dashboard/HeatMap.tsx';
import type { Tile } from '#components/dashboard/MetricTiles.tsx';
import type { ClassGroup } from '#components/dashboard/table-types.ts';
import type { Facet } from './view-state.ts';

/** A value of a facet and how many events of the view have it, its own facet's ticks left aside. */
export type FacetCount = { value: string; count: number };

/** Everything the pages show of one view. */
export type Answer = {
  /** First and last day of the range; null when nothing is stored. */
  days: { from: string; to: string } | null;
  tiles: readonly Tile[];
  groups: readonly ClassGroup[];
  /** Bounces and never-sent mails in the table. */
  total: number;
  bars: readonly Bar[];
  heat: readonly HeatRow[];
  causes: readonly Cause[];
  facets: Readonly<Record<Facet, readonly FacetCount[]>>;
};
