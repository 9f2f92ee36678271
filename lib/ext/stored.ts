/**
 * Readers of stored values. By hand and not by a schema, because the engine reads settings and choices in every page with a bounce, and
 * a library for schemas weighs more than all of it.
 */

/** The value when it is one of some, else what stands in for it. */
export const among = <Value>(value: unknown, known: readonly Value[], otherwise: Value): Value =>
  known.includes(value as Value) ? (value as Value) : otherwise;

/** The value when it is yes or no, else what stands in for it. */
export const flag = (value: unknown, otherwise: boolean): boolean =>
  typeof value === 'boolean' ? value : otherwise;

/** A plain object of any values. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
