import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, noFilters, type ViewState } from './view-state.ts';
import { readView, writeView } from './view-url.ts';

const view = (part: Partial<ViewState>): ViewState => ({ ...DEFAULT_VIEW, ...part });

describe('a view in the query string', () => {
  const cases: [string, ViewState][] = [
    ['', DEFAULT_VIEW],
    ['?range=7d', view({ range: { preset: '7d' } })],
    ['?from=2026-01-05&to=2026-02-01', view({ range: { from: '2026-01-05', to: '2026-02-01' } })],
    [
      '?provider=google&provider=yahoo&ip=',
      view({ filters: { ...noFilters(), provider: ['google', 'yahoo'], sendingIp: [''] } }),
    ],
    ['?page=fixes&group=provider', view({ page: 'fixes', group: 'provider' })],
    ['?sort=provider', view({ sort: { by: 'provider', descending: false } })],
  ];
  it.each(cases)('%s is read and written the same', (search, expected) => {
    expect(readView(search)).toEqual(expected);
    expect(writeView(expected)).toBe(search);
  });

  const malformed: [string, ViewState][] = [
    ['?range=forever', DEFAULT_VIEW],
    ['?from=2026-13-40&to=2026-01-01', DEFAULT_VIEW],
    ['?from=2026-02-01&to=2026-01-05', view({ range: { from: '2026-01-05', to: '2026-02-01' } })],
    ['?sort=-nothing&group=x&page=%00', DEFAULT_VIEW],
    ['?provider=google&provider=google', view({ filters: { ...noFilters(), provider: ['google'] } })],
    [`?provider=${'x'.repeat(300)}`, DEFAULT_VIEW],
  ];
  it.each(malformed)('%s falls back part by part', (search, expected) => {
    expect(readView(search)).toEqual(expected);
  });
});
