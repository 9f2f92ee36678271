import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { TableSort } from '#components/dashboard/ClassificationTable.tsx';
import type { Category } from '#lib/smtp/catalogue/categories.ts';
import type { Cause, ClassGroup, ClassRow, TallyIndex } from '#lib/tally/index.ts';
import { answerOf, type Answer } from './answer.ts';
import {
  DEFAULT_VIEW,
  noFilters,
  type Facet,
  type GroupChoice,
  type Page,
  type RangeChoice,
  type ViewState,
} from './view-state.ts';

/** Where the model gets what it shows; a test gives its own. */
export type Readers = {
  /** Reads everything stored. Rejects with a `StoreError`. */
  load: () => Promise<TallyIndex>;
  /** The local day. */
  today: () => string;
  /** Calls back after every change made anywhere, until the signal aborts. */
  onChange: (changed: () => void, signal: AbortSignal) => void;
};

/** Whether the numbers can be shown. `kind` is a key under `ui.dashboard.error`. */
export type Status = { state: 'loading' | 'ready' } | { state: 'failed'; kind: string };

/** What the dashboard shows and what can be done to it. */
export type Model = {
  view: Signal<ViewState>;
  status: ReadonlySignal<Status>;
  /** Everything stored, as of the last load. */
  index: ReadonlySignal<TallyIndex | null>;
  /** Null until the first load ended. */
  answer: ReadonlySignal<Answer | null>;
  /** The classification table of the answer, grouped as chosen. */
  groups: ReadonlySignal<readonly ClassGroup[]>;
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
  /** Shows what came of some export formats, whenever it was. */
  showImported: (formats: readonly string[]) => void;
  /** Narrows to a cause and shows its rows. */
  showCause: (cause: Cause) => void;
};

/** Makes the model; it lives until the signal aborts. */
export function createModel(readers: Readers, lifetime: AbortSignal): Model {
  const view = signal<ViewState>(DEFAULT_VIEW);
  const status = signal<Status>({ state: 'loading' });
  const index = signal<TallyIndex | null>(null);
  let loading: Promise<void> | null = null;
  let again = false;

  const load = async (): Promise<void> => {
    try {
      index.value = await readers.load();
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

  // Apart, so that a change of page, grouping or sorting does not count anew.
  const range = computed(() => view.value.range);
  const filters = computed(() => view.value.filters);
  const group = computed(() => view.value.group);
  const answer = computed(() =>
    index.value ? answerOf(index.value, range.value, filters.value, readers.today()) : null,
  );

  return {
    view,
    status,
    index,
    answer,
    groups: computed(() => answer.value?.table(group.value) ?? []),
    opened: signal<ClassRow | null>(null),
    reload,
    setPage: (page) => change({ page }),
    setRange: (range) => change({ range }),
    setFacet: (facet, values) => change({ filters: { ...view.value.filters, [facet]: values } }),
    clearFilters: () => change({ filters: noFilters() }),
    setGroup: (group) => change({ group }),
    setSort: (sort) => change({ sort }),
    pick: (provider, category) => narrow({ provider: [provider], category: [category ?? ''] }),
    showImported: (formats) =>
      change({
        page: 'overview',
        range: { preset: 'all' },
        filters: { ...noFilters(), source: [...new Set(formats)].map((format) => `import:${format}`) },
      }),
    showCause: (cause) => narrow({ category: [cause.category ?? ''], reason: [cause.reason ?? ''] }),
  };
}
