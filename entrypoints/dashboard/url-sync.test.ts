// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { beforeEach, describe, expect, it } from 'vitest';
import { syncUrl } from './url-sync.ts';
import { DEFAULT_VIEW, noFilters } from './view-state.ts';

beforeEach(() => history.replaceState(null, '', '/dashboard.html'));

describe('the address', () => {
  it('opens the view it names and follows every change of it', () => {
    history.replaceState(null, '', '/dashboard.html?provider=google&range=7d');
    const life = new AbortController();
    const view = signal(DEFAULT_VIEW);
    syncUrl(view, window, life.signal);
    expect(view.value).toMatchObject({ range: { preset: '7d' }, filters: { provider: ['google'] } });
    view.value = { ...view.value, filters: { ...noFilters(), category: ['DMARC'] } };
    expect(location.search).toBe('?range=7d&category=DMARC');
    view.value = DEFAULT_VIEW;
    expect(location.search).toBe('');
    life.abort();
    view.value = { ...DEFAULT_VIEW, page: 'fixes' };
    expect(location.search).toBe('');
  });

  it('takes one step of the history a change and none for the same view', () => {
    const life = new AbortController();
    const view = signal(DEFAULT_VIEW);
    const before = history.length;
    syncUrl(view, window, life.signal);
    expect(history.length).toBe(before);
    view.value = { ...DEFAULT_VIEW, page: 'yours' };
    view.value = { ...DEFAULT_VIEW, page: 'yours' };
    expect(history.length).toBe(before + 1);
    life.abort();
  });

  it('follows back and forward', () => {
    const life = new AbortController();
    const view = signal(DEFAULT_VIEW);
    syncUrl(view, window, life.signal);
    history.replaceState(null, '', '/dashboard.html?page=fixes');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(view.value.page).toBe('fixes');
    life.abort();
  });
});
