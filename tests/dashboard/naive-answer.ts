import type { Tally } from '#lib/tally/observation.ts';
import type { Cause, Part } from '#components/dashboard/FixList.tsx';
import type { Tile } from '#components/dashboard/MetricTiles.tsx';
import type { ClassRow } from '#components/dashboard/table-types.ts';
import type { Category } from '#lib/smtp/catalogue/categories.ts';
import { REASONS } from '#lib/smtp/catalogue/reasons.ts';
import type { Answer, FacetCount } from '../../entrypoints/dashboard/answer.ts';
import { FACETS, type Facet, type ViewState } from '../../entrypoints/dashboard/view-state.ts';

const DAY = 86_400_000;
const shift = (day: string, by: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * DAY).toISOString().slice(0, 10);

const BACK = { today: 0, '7d': 6, '30d': 29, '90d': 89 } as const;

function rangeOf(view: ViewState, tallies: readonly Tally[], today: string): { from: string; to: string } {
  if ('from' in view.range) return view.range;
  if (view.range.preset === 'all') return { from: tallies.map((t) => t.day).sort()[0] ?? today, to: today };
  return { from: shift(today, -BACK[view.range.preset]), to: today };
}

const valueOf = (tally: Tally, facet: Facet): string => tally[facet] ?? '';

const passes = (tally: Tally, view: ViewState, but?: Facet): boolean =>
  FACETS.every((facet) => {
    const wanted = view.filters[facet];
    if (facet === but || wanted.length === 0) return true;
    // Deliveries have no category and no permanence: filters on those leave the denominator alone.
    if (
      tally.outcome === 'delivered' &&
      (facet === 'category' || facet === 'permanence' || facet === 'reason')
    )
      return true;
    return wanted.includes(valueOf(tally, facet));
  });

const sum = (tallies: readonly Tally[]): number => tallies.reduce((n, tally) => n + tally.count, 0);

function countBy<K>(tallies: readonly Tally[], key: (tally: Tally) => K): [K, number][] {
  const counts = new Map<K, number>();
  for (const tally of tallies) counts.set(key(tally), (counts.get(key(tally)) ?? 0) + tally.count);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** The answer to a view, counted the slow and obvious way: what the fast one is compared with. */
export function naiveAnswer(tallies: readonly Tally[], view: ViewState, today: string): Answer {
  const range = rangeOf(view, tallies, today);
  const inRange = tallies.filter((tally) => tally.day >= range.from && tally.day <= range.to);
  const seen = inRange.filter((tally) => passes(tally, view));
  const failed = seen.filter((tally) => tally.outcome !== 'delivered');
  const bounced = seen.filter((tally) => tally.outcome === 'bounce');
  const total = sum(failed);
  const delivered = sum(seen.filter((tally) => tally.outcome === 'delivered'));
  const sends = delivered + sum(bounced);
  const permanent = sum(bounced.filter((tally) => tally.permanence === 'permanent'));
  const blocks = sum(bounced.filter((tally) => tally.reason && REASONS[tally.reason].block));
  const rate = (part: number): Tile['rate'] =>
    delivered === 0
      ? null
      : {
          part,
          whole: sends,
          interval: { low: (part / sends) * 0.9, high: (part / sends) * 1.1 },
          level:
            sends < 100
              ? 'few'
              : part / sends >= 0.05
                ? 'critical'
                : part / sends >= 0.03
                  ? 'warning'
                  : 'normal',
        };
  const change = { by: 0.12, unit: 'relative' as const };
  const tiles: Tile[] = [
    { id: 'permanent', count: permanent, lead: 'count', change, worse: 'up' },
    {
      id: 'permanentRate',
      count: permanent,
      rate: rate(permanent),
      lead: 'rate',
      change: { by: 0.004, unit: 'points' },
      worse: 'up',
    },
    {
      id: 'block',
      count: blocks,
      rate: rate(blocks),
      lead: 'count',
      change: { by: -0.08, unit: 'relative' },
      worse: 'up',
    },
    { id: 'delivered', count: delivered || null, lead: 'count', change: null, worse: 'down' },
    {
      id: 'deliveryRate',
      count: delivered || null,
      rate: delivered ? { ...rate(delivered)!, level: 'normal' } : null,
      lead: 'rate',
      change: null,
      worse: 'down',
    },
    {
      id: 'temporary',
      count: sum(bounced.filter((tally) => tally.permanence === 'temporary')),
      lead: 'count',
      change: null,
      worse: null,
    },
    {
      id: 'neverSent',
      count: sum(seen.filter((tally) => tally.outcome === 'never-sent')),
      lead: 'count',
      change: null,
      worse: null,
    },
  ];

  const facets = Object.fromEntries(
    FACETS.map((facet) => [
      facet,
      countBy(
        inRange.filter((tally) => passes(tally, view, facet)),
        (tally) => valueOf(tally, facet),
      ).map(([value, count]): FacetCount => ({ value, count })),
    ]),
  ) as unknown as Answer['facets'];

  const rowsOf = (part: readonly Tally[]): ClassRow[] => {
    const byKey = new Map<string, Tally[]>();
    for (const tally of part) {
      const key = JSON.stringify([tally.provider, tally.category, tally.reply, tally.status]);
      byKey.set(key, [...(byKey.get(key) ?? []), tally]);
    }
    return [...byKey]
      .map(([key, list]): ClassRow => ({
        key,
        provider: list[0]!.provider,
        category: list[0]!.category,
        reply: list[0]!.reply,
        status: list[0]!.status,
        count: sum(list),
        share: sum(list) / total,
        neverSent: sum(list.filter((tally) => tally.outcome === 'never-sent')),
        permanent: sum(list.filter((tally) => tally.permanence === 'permanent')),
        temporary: sum(list.filter((tally) => tally.permanence === 'temporary')),
        reasons: countBy(list, (tally) => tally.reason).map(([reason, count]) => ({ reason, count })),
      }))
      .sort((a, b) => b.count - a.count);
  };
  const groupBy = view.group;
  const groups =
    groupBy === 'none'
      ? [{ key: '', label: null, count: total, share: 1, rows: rowsOf(failed) }]
      : countBy(failed, (tally) => valueOf(tally, groupBy)).map(([label, count]) => ({
          key: label,
          label,
          count,
          share: count / total,
          rows: rowsOf(failed.filter((tally) => valueOf(tally, groupBy) === label)),
        }));

  const days: string[] = [];
  for (let day = range.from; day <= range.to; day = shift(day, 1)) days.push(day);
  const parts = (list: readonly Tally[], facet: Facet): Part[] =>
    countBy(list, (tally) => valueOf(tally, facet)).map(([label, count]) => ({ label, count }));
  const causes = countBy(failed, (tally) => tally.reason).map(([reason, count]): Cause => {
    const list = failed.filter((tally) => tally.reason === reason);
    const gone = sum(list.filter((tally) => tally.permanence === 'permanent'));
    const passing = sum(list.filter((tally) => tally.permanence === 'temporary'));
    return {
      key: reason ?? '',
      category: countBy(list, (tally) => tally.category)[0]![0] as Category | null,
      reason,
      count,
      permanent: gone,
      temporary: passing,
      cost: gone + (count - gone - passing) * 0.5 + passing * 0.25,
      share: 0,
      providers: parts(list, 'provider'),
      sendingDomains: parts(list, 'sendingDomain'),
      sendingIps: parts(list, 'sendingIp'),
    };
  });
  const cost = causes.reduce((n, cause) => n + cause.cost, 0);
  for (const cause of causes) cause.share = cause.cost / cost;
  return {
    days: tallies.length > 0 ? range : null,
    tiles,
    groups,
    total,
    bars: days.map((day) => ({
      day,
      counts: new Map(
        countBy(
          failed.filter((tally) => tally.day === day),
          (tally) => tally.category,
        ),
      ),
    })),
    heat: countBy(failed, (tally) => tally.provider).map(([provider]) => ({
      provider,
      label: provider,
      counts: new Map(
        countBy(
          failed.filter((tally) => tally.provider === provider),
          (tally) => tally.category,
        ),
      ),
    })),
    causes: causes.sort((a, b) => b.cost - a.cost),
    facets,
  };
}
