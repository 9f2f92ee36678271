/** The dimensions a view can be narrowed by, in the order of the filter bar; `reason` stands there only while in use. */
export const FACETS = [
  'sendingDomain',
  'provider',
  'emailType',
  'sendingIp',
  'category',
  'permanence',
  'source',
  'recipientDomain',
  'reason',
] as const;

export type Facet = (typeof FACETS)[number];

/** Pages of the dashboard. */
export const PAGES = ['overview', 'fixes', 'imports', 'yours'] as const;
export type Page = (typeof PAGES)[number];

/** Ranges that end today. */
export const PRESETS = ['today', '7d', '30d', '90d', 'all'] as const;
export type Preset = (typeof PRESETS)[number];

/** A preset, or two local days ("2026-11-23"), both included. */
export type RangeChoice = { preset: Preset } | { from: string; to: string };

/** What the classification table is grouped by. */
export const GROUPS = [
  'none',
  'category',
  'provider',
  'sendingDomain',
  'recipientDomain',
  'sendingIp',
] as const;
export type GroupChoice = (typeof GROUPS)[number];

/** Columns of the classification table. */
export const COLUMNS = ['provider', 'category', 'reply', 'status', 'definition', 'count'] as const;
export type Column = (typeof COLUMNS)[number];
export type Sort = { by: Column; descending: boolean };

/** Everything a bookmark keeps. An empty list of a facet means "all"; the empty string in it means "not known". */
export type ViewState = {
  page: Page;
  range: RangeChoice;
  filters: Readonly<Record<Facet, readonly string[]>>;
  group: GroupChoice;
  sort: Sort;
};

/** A record with an empty list for each facet. */
export const noFilters = (): Record<Facet, readonly string[]> =>
  Object.fromEntries(FACETS.map((facet) => [facet, []])) as unknown as Record<Facet, readonly string[]>;

export const DEFAULT_VIEW: ViewState = {
  page: 'overview',
  range: { preset: '30d' },
  filters: noFilters(),
  group: 'none',
  sort: { by: 'count', descending: true },
};

/** Whether anything but the range narrows the view. */
export const isFiltered = (filters: ViewState['filters']): boolean =>
  FACETS.some((facet) => filters[facet].length > 0);
