import { useState } from 'preact/hooks';
import { useText } from '#components/text.ts';
import { FacetPicker, type FacetOption } from './FacetPicker.tsx';
import { RangePicker, type RangeValue } from './RangePicker.tsx';
import type { TextsUnder } from '#locales/keys.ts';

/** One facet of the bar. `id` is also its key under `ui.dashboard.facet`. */
export type FilterFacet = {
  id: TextsUnder<'ui.dashboard.facet'>;
  options: () => readonly FacetOption[];
  labelOf: (value: string) => string;
  selected: readonly string[];
};

type Props = {
  presets: readonly TextsUnder<'ui.dashboard.range'>[];
  range: RangeValue;
  days: { from: string; to: string } | null;
  facets: readonly FilterFacet[];
  onRange: (range: RangeValue) => void;
  onFacet: (id: string, values: string[]) => void;
  onClear: () => void;
};

/**
 * The filters as chips; what is ticked narrows everything below at once. A narrow page shows the time and what is ticked, and the
 * other chips when asked.
 */
export function FilterBar({ presets, range, days, facets, onRange, onFacet, onClear }: Props) {
  const text = useText();
  const narrowed = facets.some((facet) => facet.selected.length > 0);
  const [all, setAll] = useState(false);
  return (
    <search class={all ? 'filters' : 'filters filters-few'} aria-label={text('ui.dashboard.filter.bar')}>
      <RangePicker presets={presets} value={range} days={days} onChange={onRange} />
      <span class="chip filters-more">
        <button type="button" class="chip-main" aria-expanded={all} onClick={() => setAll(!all)}>
          <span class="chip-label">{text('ui.dashboard.filter.bar')}</span>
          <span class="chip-arrow" aria-hidden="true" />
        </button>
      </span>
      {facets.map((facet) => (
        <FacetPicker
          key={facet.id}
          label={text(`ui.dashboard.facet.${facet.id}`)}
          options={facet.options}
          labelOf={facet.labelOf}
          selected={facet.selected}
          onChange={(values) => onFacet(facet.id, values)}
        />
      ))}
      {narrowed && (
        <button type="button" class="clear-all" onClick={onClear}>
          {text('ui.dashboard.filter.clear')}
        </button>
      )}
    </search>
  );
}
