/** Whether the month or the day comes first in dates like "3/4/2026". */
export type DateOrder = 'mdy' | 'dmy';

const PARTS = /^\s*(\d{1,2})([/.-])(\d{1,2})\2\d{2,4}/;

/** What the dates of a column settle by themselves: "13/4/2026" has no thirteenth month. */
export function settledOrder(values: readonly string[]): DateOrder | undefined {
  for (const value of values) {
    const [, a, , b] = PARTS.exec(value) ?? [];
    if (Number(a) > 12) return 'dmy';
    if (Number(b) > 12) return 'mdy';
  }
  return undefined;
}

/**
 * How such dates are read when nothing settles it: dots and dashes are written day first nearly everywhere, slashes month first in the
 * files of US makers. Undefined for a column without such dates.
 */
export function usualOrder(values: readonly string[]): DateOrder | undefined {
  const mark = values.map((value) => PARTS.exec(value)?.[2]).find((found) => found !== undefined);
  if (mark === undefined) return undefined;
  return mark === '/' ? 'mdy' : 'dmy';
}
