import type { Totals } from './query.ts';

/** Below this number of sends no rate raises an alarm: five mails prove nothing. */
export const LEAST_SENDS = 100;
/** Rates from which mail is at risk. */
export const WARNING = 0.03;
export const CRITICAL = 0.05;

/**
 * How a number is made; its words are `ui.dashboard.formula.<id>`.
 * Sends are what was seen: delivered + every bounce. Never-sent mails are outside all rates.
 */
export type Formula =
  | 'permanent-bounces'
  | 'permanent-bounces/sends'
  | 'blocks'
  | 'blocks/sends'
  | 'delivered'
  | 'delivered/sends'
  | 'temporary-bounces'
  | 'never-sent';

/** A share with all that makes it honest. */
export type Rate = {
  part: number;
  whole: number;
  /** part / whole, 0 to 1. */
  value: number;
  /** 95 % interval (Wilson), 0 to 1. */
  interval: { low: number; high: number };
  /** `few`: too few sends to judge. Warning and critical only when even the lower end is above the threshold. */
  level: 'normal' | 'warning' | 'critical' | 'few';
};

/** One number of the summary. */
export type Metric = {
  id:
    | 'permanent'
    | 'permanentRate'
    | 'block'
    | 'blockRate'
    | 'delivered'
    | 'deliveryRate'
    | 'temporary'
    | 'neverSent';
  formula: Formula;
  /** False: nothing of the kind was observed, so it is not known and must not be shown as 0. */
  seen: boolean;
  /** Null when not seen. */
  count: number | null;
  /** Null for counts, and where no deliveries were seen. */
  rate: Rate | null;
  /** Against the previous period: relative for counts (0.1 is +10 %), percentage points for rates (0.01 is +1 point); null when there is none. */
  change: { by: number; unit: 'relative' | 'points' } | null;
  /** Which direction is bad news. */
  worse: 'up' | 'down';
};

/** z of the 95 % interval. */
const Z = 1.959964;

/** Wilson score interval of a share: honest for small numbers and for shares near 0 and 1. Source: E. B. Wilson (1927). */
export function wilson(part: number, whole: number): { low: number; high: number } {
  if (whole <= 0) return { low: 0, high: 1 };
  const share = part / whole;
  const z2 = (Z * Z) / whole;
  const middle = share + z2 / 2;
  const spread = Z * Math.sqrt((share * (1 - share)) / whole + z2 / (4 * whole));
  return {
    low: part === 0 ? 0 : Math.max(0, (middle - spread) / (1 + z2)),
    high: part === whole ? 1 : Math.min(1, (middle + spread) / (1 + z2)),
  };
}

/** A rate; `alarming` rates get a level, others (delivery) are normal or few. Null without sends. */
export function rateOf(part: number, whole: number, alarming = true): Rate | null {
  if (whole <= 0) return null;
  const interval = wilson(part, whole);
  const level =
    whole < LEAST_SENDS
      ? 'few'
      : !alarming || interval.low < WARNING
        ? 'normal'
        : interval.low < CRITICAL
          ? 'warning'
          : 'critical';
  return { part, whole, value: part / whole, interval, level };
}

const relative = (now: number, before: number | undefined): Metric['change'] =>
  before === undefined || before === 0 ? null : { by: (now - before) / before, unit: 'relative' };

const points = (now: Rate | null, before: Rate | null): Metric['change'] =>
  now === null || before === null ? null : { by: now.value - before.value, unit: 'points' };

/**
 * The summary of a selection: Permanent Bounce, Permanent Bounce Rate, ESP/ISP Block with its rate, Delivered, Delivery
 * Rate, Temporary, Never sent, in this order. Rates need deliveries: where none were seen they are not known.
 */
export function metrics(totals: Totals, previous: Totals | null = null): Metric[] {
  const rate = (of: Totals | null, part: keyof Totals, alarming = true): Rate | null =>
    of && of.delivered > 0 ? rateOf(of[part], of.sends, alarming) : null;
  const counted = (id: Metric['id'], formula: Formula, of: keyof Totals): Metric => ({
    id,
    formula,
    seen: true,
    count: totals[of],
    rate: null,
    change: relative(totals[of], previous?.[of]),
    worse: 'up',
  });
  const rated = (id: Metric['id'], formula: Formula, of: keyof Totals, alarming = true): Metric => {
    const now = rate(totals, of, alarming);
    return {
      id,
      formula,
      seen: now !== null,
      count: now === null ? null : totals[of],
      rate: now,
      change: points(now, rate(previous, of, alarming)),
      worse: alarming ? 'up' : 'down',
    };
  };
  const seen = totals.delivered > 0;
  return [
    counted('permanent', 'permanent-bounces', 'permanent'),
    rated('permanentRate', 'permanent-bounces/sends', 'permanent'),
    counted('block', 'blocks', 'blocks'),
    rated('blockRate', 'blocks/sends', 'blocks'),
    {
      ...counted('delivered', 'delivered', 'delivered'),
      seen,
      count: seen ? totals.delivered : null,
      change: seen ? relative(totals.delivered, previous?.delivered) : null,
      worse: 'down',
    },
    rated('deliveryRate', 'delivered/sends', 'delivered', false),
    counted('temporary', 'temporary-bounces', 'temporary'),
    counted('neverSent', 'never-sent', 'neverSent'),
  ];
}
