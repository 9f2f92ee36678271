import { PlotAbout } from '#components/dashboard/ChartFrame.tsx';
import { FilterBar } from '#components/dashboard/FilterBar.tsx';
import { NothingFound, NothingStored } from '#components/dashboard/EmptyState.tsx';
import { useFormat } from '#components/dashboard/format.ts';
import { useText } from '#components/text.ts';
import { errorKey } from './error-key.ts';
import { Fixes } from './Fixes.tsx';
import { facetLabel, narrowedTo, type Names } from './labels.ts';
import type { Model } from './model.ts';
import { Overview } from './Overview.tsx';
import { FACETS, isFiltered, PRESETS, type Facet, type ViewState } from './view-state.ts';

type Props = { model: Model; names: Names; onCsv: () => void };

/** The two pages that show numbers: filters above, and whatever there is to say when there are none. */
export function Numbers({ model, names, onCsv }: Props) {
  const text = useText();
  const format = useFormat();
  const view = model.view.value;
  const status = model.status.value;
  const answer = model.answer.value;
  if (status.state === 'failed') return <Failed kind={status.kind} onRetry={() => void model.reload()} />;
  if (!answer) return <p class="empty">{text('ui.dashboard.loading')}</p>;
  if (!answer.days) return <NothingStored onImport={() => model.setPage('imports')} />;
  const shown = FACETS.filter((facet) => facet !== 'reason' || view.filters.reason.length > 0);
  const filtered = isFiltered(view.filters);
  const narrowed = narrowedTo(text, names, view.filters);
  const days = format.days(answer.days.from, answer.days.to);
  const bounces = text('ui.dashboard.fix.total', [format.count(answer.total)]);
  const nothing = answer.total === 0 && answer.tiles.every((tile) => !tile.count);
  return (
    <>
      <FilterBar
        presets={PRESETS}
        range={view.range}
        days={answer.days}
        facets={shown.map((facet) => ({
          id: facet,
          selected: view.filters[facet],
          labelOf: (value) => facetLabel(text, names, facet, value),
          options: () =>
            answer.facets[facet].map(({ value, count }) => ({
              value,
              count,
              label: facetLabel(text, names, facet, value),
            })),
        }))}
        onRange={(range) => model.setRange(range as ViewState['range'])}
        onFacet={(facet, values) => model.setFacet(facet as Facet, values)}
        onClear={model.clearFilters}
      />
      <p class="print-head">{[days, ...narrowed].join(' · ')}</p>
      {nothing ? (
        <NothingFound
          onClear={filtered ? model.clearFilters : null}
          onAll={() => model.setRange({ preset: 'all' })}
        />
      ) : view.page === 'fixes' ? (
        <Fixes model={model} answer={answer} names={names} />
      ) : (
        <PlotAbout.Provider value={[`${days} · ${bounces}`, ...narrowed]}>
          <Overview model={model} answer={answer} names={names} onCsv={onCsv} />
        </PlotAbout.Provider>
      )}
      <p class="bl-aloud" role="status">
        {text(filtered ? 'ui.dashboard.filter.found' : 'ui.dashboard.filter.all', [answer.total])}
      </p>
    </>
  );
}

function Failed({ kind, onRetry }: { kind: string; onRetry: () => void }) {
  const text = useText();
  return (
    <section class="empty" role="alert">
      <h2>{text('ui.dashboard.error.title')}</h2>
      <p>{text(errorKey(kind))}</p>
      <button type="button" class="bl-button bl-button-main" onClick={onRetry}>
        {text('ui.dashboard.error.retry')}
      </button>
    </section>
  );
}
