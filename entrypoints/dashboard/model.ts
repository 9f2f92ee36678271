import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Cause } from '#components/dashboard/FixList.tsx';
import type { ClassRow, TableSort } from '#components/dashboard/table-types.ts';
import type { Category } from '#lib/smtp/catalogue/categories.ts';
import type { Answer } from './answer.ts';
import {
  DEFAULT_VIEW,
  noFilters,
  type Facet,
  type GroupChoice,
  type Page,
  type RangeChoice,
  type ViewState,
} from './view-state.ts';

/** Answers views over what is stored at one moment. */
export type Answerer = (view: ViewState) => Answer;

/** Where the model gets what it shows; a test gives its own. */
export type Readers = {
  /** Reads everything stored. Rejects with a `StoreError`. */
  load: () => Promise<Answerer>;
  /** Calls back after every change made anywhere, until the signal aborts. */
  onChange: (changed: () => void, signal: AbortSignal) => void;
};

/** Whether the numbers can be shown. `kind` is a key under `ui.dashboard.error`. */
export type Status = { state: 'loading' | 'ready' } | { state: 'failed'; kind: string };

/** What the dashboard shows and what can be done to it. */
export type Model = {
  view: Signal<ViewState>;
  status: ReadonlySignal<Status>;
  /** Null until the first load ended. */
  answer: ReadonlySignal<Answer | null>;
  /** The row whose card is open. */
  opened: Signal<ClassRow | null>;
  reload: () => Promise<void>;
  setPage: (page: Page) => void;
  setRange: (range: RangeChoice) => void;
  setFacet: (facet: Facet, values: readonly string[]) => void;
  clearFilters: () => void;
  setGroup: (group: GroupChoice) => void;
  setSort: (sort: TableSort) => void;
  /** Narrows to one provider and category (heat map). */
  pick: (provider: string, category: Category | null) => void;
  /** Narrows to a cause and shows its rows. */
  showCause: (cause: Cause) => void;
};

/** Makes the model; it lives until the signal aborts. */
export function createModel(readers: Readers, lifetime: AbortSignal): Model {
  const view = signal<ViewState>(DEFAULT_VIEW);
  const status = signal<Status>({ state: 'loading' });
  const answerer = signal<Answerer | null>(null);
  let loading: Promise<void> | null = null;
  let again = false;

  const load = async (): Promise<void> => {
    try {
      answerer.value = await readers.load();
      status.value = { state: 'ready' };
    } catch (error) {
      const kind = error instanceof Error && 'kind' in error ? String(error.kind) : 'unknown';
      status.value = { state: 'failed', kind };
    }
  };
  // Changes that arrive during a load ask for one more load, however many they are.
  const reload = (): Promise<void> => {
    if (loading) {
      again = true;
      return loading;
    }
    loading = load().finally(() => {
      loading = null;
      if (!again || lifetime.aborted) return;
      again = false;
      void reload();
    });
    return loading;
  };
  readers.onChange(() => void reload(), lifetime);

  const change = (part: Partial<ViewState>): void => {
    view.value = { ...view.value, ...part };
  };
  const narrow = (part: Partial<Record<Facet, readonly string[]>>): void =>
    change({ page: 'overview', filters: { ...view.value.filters, ...part } });

  return {
    view,
    status,
    answer: computed(() => answerer.value?.(view.value) ?? null),
    opened: signal<ClassRow | null>(null),
    reload,
    setPage: (page) => change({ page }),
    setRange: (range) => change({ range }),
    setFacet: (facet, values) => change({ filters: { ...view.value.filters, [facet]: values } }),
    clearFilters: () => change({ filters: noFilters() }),
    setGroup: (group) => change({ group }),
    setSort: (sort) => change({ sort }),
    pick: (provider, category) => narrow({ provider: [provider], category: [category ?? ''] }),
    showCause: (cause) => narrow({ reason: [cause.reason ?? ''] }),
  };
}
