/**
 * Counting, pure: no browser, no database.
 *
 * Observations in: `observationKey(marks)` says what tells an event apart; `clean(observation)` is the last gate before storing;
 * `fold(observations, rules)` makes stored parts (the store does this itself, counting each event once).
 *
 * Numbers out:
 * ```ts
 * const index = buildIndex(parts);                  // or loadIndex(store) of lib/store/query.ts
 * const period = periodOf('30', localDay(new Date()));  // today | 7 | 30 | 90 | all (null)
 * const chosen = select(index, { period, values: { provider: ['google'], category: [] } });
 * metrics(chosen.totals, chosen.previous);          // the tiles, in order
 * chosen.facets.provider;                           // [{value, count}], "" is "not known"
 * classTable(chosen, 'none');                       // [{label, count, share, rows: ClassRow[]}]
 * byDay(chosen); byProvider(chosen);                // the plots
 * causes(chosen);                                   // the fix list
 * byDomain(chosen, 'sendingDomain');                // the popup
 * ```
 * Scope facets (domains, provider, type, IP, source) narrow sends and bounces; verdict facets (category, permanence, reason,
 * reply, status) narrow bounces only, so a rate keeps its denominator.
 *
 * Files out: `tableCsv`, `talliesCsv`, `talliesNdjson` (csv.ts). After new rules: `reclassify` (reclassify.ts).
 */
export { observationKey, type EventMarks } from './observation-key.ts';
export { clean, fault, isDay } from './clean.ts';
export { fold } from './fold.ts';
export { talliesOf, type StoredTally, type TallyPart } from './columns.ts';
export { buildIndex, type TallyIndex } from './tally-index.ts';
export { FACETS, NO_FILTER, type Facet, type Filter } from './filter.ts';
export { select, type FacetCount, type Selection, type Totals } from './query.ts';
export { metrics, rateOf, wilson, type Metric, type Rate } from './metrics.ts';
export { classTable, type ClassGroup, type ClassRow, type GroupBy, type ReasonCount } from './group.ts';
export { byDay, byProvider, type DayCounts, type ProviderCounts } from './plots.ts';
export { causes, type Cause, type CausePart } from './causes.ts';
export { byDomain, type DomainCounts } from './by-domain.ts';
export { localDay, periodOf, previousPeriod, type Period, type PeriodChoice } from './periods.ts';
