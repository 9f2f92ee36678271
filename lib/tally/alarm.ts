import type { Metric, Rate } from './metrics.ts';

/** A rate that passed a threshold. */
export type Alarm = { rate: 'permanent' | 'block'; level: 'warning' | 'critical'; at: Rate };

const WATCHED = { permanentRate: 'permanent', block: 'block', blockRate: 'block' } as const;

/** The worse of the two watched rates, or null when neither is above a threshold; few sends never alarm (see `rateOf`). */
export function alarmOf(numbers: readonly Metric[]): Alarm | null {
  const alarms = numbers.flatMap((metric): Alarm[] => {
    const rate = WATCHED[metric.id as keyof typeof WATCHED];
    const level = metric.rate?.level;
    return rate && (level === 'warning' || level === 'critical') ? [{ rate, level, at: metric.rate! }] : [];
  });
  return (
    alarms.toSorted(
      (a, b) => Number(b.level === 'critical') - Number(a.level === 'critical') || b.at.value - a.at.value,
    )[0] ?? null
  );
}
