import { effect } from '@preact/signals';
import type { Signal } from '@preact/signals';
import type { ViewState } from './view-state.ts';
import { readView, writeView } from './view-url.ts';

/** The parts of `window` that the address needs. */
export type AddressBar = Pick<Window, 'location' | 'history' | 'addEventListener'>;

/** Keeps the query string and the view equal in both directions, one step of the history a change, until the signal aborts. */
export function syncUrl(view: Signal<ViewState>, bar: AddressBar, signal: AbortSignal): void {
  view.value = readView(bar.location.search);
  const stop = effect(() => {
    const search = writeView(view.value);
    const now = writeView(readView(bar.location.search));
    if (search !== now) bar.history.pushState(null, '', search === '' ? bar.location.pathname : search);
  });
  bar.addEventListener('popstate', () => (view.value = readView(bar.location.search)), { signal });
  signal.addEventListener('abort', stop, { once: true });
}
