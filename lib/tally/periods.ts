/** A range of calendar days, both included. */
export type Period = { from: string; to: string };

/** Ranges offered; `all` is from the first day that has anything. */
export const PERIODS = ['today', '7', '30', '90', 'all'] as const;
export type PeriodChoice = (typeof PERIODS)[number];

const pad = (value: number): string => String(value).padStart(2, '0');

/** The calendar day of an instant where the machine is: people count in their own days. */
export const localDay = (at: Date): string =>
  `${String(at.getFullYear()).padStart(4, '0')}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;

/** Day number since 1970-01-01; day arithmetic has no time zone, so summer time cannot skip or double a day. */
export const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);

/** The day of a number. */
export const dayOf = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);

/** The day so many days later (or earlier). */
export const addDays = (day: string, days: number): string => dayOf(dayNumber(day) + days);

/** How many days a period has. */
export const lengthOf = ({ from, to }: Period): number => dayNumber(to) - dayNumber(from) + 1;

/** Every day of a period, in order. */
export const daysOf = ({ from, to }: Period): string[] => {
  const first = dayNumber(from);
  return Array.from({ length: Math.max(0, dayNumber(to) - first + 1) }, (_, i) => dayOf(first + i));
};

/**
 * The days of a choice that ends today; null for `all`, which has no start of its own.
 *
 * @param today local day.
 */
export function periodOf(choice: PeriodChoice, today: string): Period | null {
  if (choice === 'all') return null;
  return { from: addDays(today, choice === 'today' ? 0 : 1 - Number(choice)), to: today };
}

/** The period of the same length just before, for comparison. */
export const previousPeriod = (period: Period): Period => ({
  from: addDays(period.from, -lengthOf(period)),
  to: addDays(period.from, -1),
});
