import type { Period } from './periods.ts';

/** Who and where: these narrow sends as well, so they move numerator and denominator of a rate. */
export const SCOPE_FACETS = [
  'sendingDomain',
  'provider',
  'emailType',
  'sendingIp',
  'recipientDomain',
  'source',
] as const;

/** What went wrong: these narrow bounces only. A delivery has no category, and a rate keeps all sends as its denominator. */
export const VERDICT_FACETS = ['category', 'permanence', 'reason', 'reply', 'status'] as const;

/** The dimensions that can be filtered by. */
export const FACETS = [...SCOPE_FACETS, ...VERDICT_FACETS] as const;
export type Facet = (typeof FACETS)[number];

/** What is asked for. An empty or absent list of a facet means all; the empty text in one means "not known". */
export type Filter = {
  /** Null: from the first day to the last. */
  period: Period | null;
  values: Partial<Readonly<Record<Facet, readonly string[]>>>;
};

/** Everything. */
export const NO_FILTER: Filter = { period: null, values: {} };
