import {
  COLUMNS,
  DEFAULT_VIEW,
  FACETS,
  GROUPS,
  noFilters,
  PAGES,
  PRESETS,
  type Facet,
  type RangeChoice,
  type Sort,
  type ViewState,
} from './view-state.ts';

/** Names in the query string; part of what users bookmark, so they never change. */
const FACET_PARAM: Record<Facet, string> = {
  sendingDomain: 'sending-domain',
  provider: 'provider',
  emailType: 'email-type',
  sendingIp: 'ip',
  category: 'category',
  permanence: 'permanence',
  source: 'source',
  recipientDomain: 'recipient-domain',
  reason: 'reason',
};

/** Stops a hostile link from building a view of unbounded size. */
const MAX_VALUES = 200;
const MAX_VALUE_LENGTH = 255;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const isDay = (text: string | null): text is string =>
  text !== null && DAY.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));

const oneOf = <T extends string>(list: readonly T[], text: string | null, fallback: T): T =>
  list.find((item) => item === text) ?? fallback;

function readRange(params: URLSearchParams): RangeChoice {
  const from = params.get('from');
  const to = params.get('to');
  if (isDay(from) && isDay(to)) return from <= to ? { from, to } : { from: to, to: from };
  return { preset: oneOf(PRESETS, params.get('range'), '30d') };
}

function readSort(text: string | null): Sort {
  if (text === null) return DEFAULT_VIEW.sort;
  const descending = text.startsWith('-');
  const by = COLUMNS.find((column) => column === text.replace(/^-/, ''));
  return by ? { by, descending } : DEFAULT_VIEW.sort;
}

/** Reads a view from a query string; what is unknown or malformed falls back to the default, part by part. */
export function readView(search: string): ViewState {
  const params = new URLSearchParams(search);
  const filters = noFilters();
  for (const facet of FACETS) {
    const values = params.getAll(FACET_PARAM[facet]).filter((value) => value.length <= MAX_VALUE_LENGTH);
    filters[facet] = [...new Set(values)].slice(0, MAX_VALUES);
  }
  return {
    page: oneOf(PAGES, params.get('page'), 'overview'),
    range: readRange(params),
    filters,
    group: oneOf(GROUPS, params.get('group'), 'none'),
    sort: readSort(params.get('sort')),
  };
}

/** The query string of a view, "" for the default; `readView` is its inverse. */
export function writeView(view: ViewState): string {
  const params = new URLSearchParams();
  if (view.page !== 'overview') params.set('page', view.page);
  if ('from' in view.range) {
    params.set('from', view.range.from);
    params.set('to', view.range.to);
  } else if (view.range.preset !== '30d') params.set('range', view.range.preset);
  for (const facet of FACETS)
    for (const value of view.filters[facet]) params.append(FACET_PARAM[facet], value);
  if (view.group !== 'none') params.set('group', view.group);
  const { by, descending } = view.sort;
  if (by !== DEFAULT_VIEW.sort.by || descending !== DEFAULT_VIEW.sort.descending)
    params.set('sort', `${descending ? '-' : ''}${by}`);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}
