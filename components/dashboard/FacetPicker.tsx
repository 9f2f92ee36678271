import { useId, useRef, useState } from 'preact/hooks';
import { useText } from '#components/text.ts';
import { useFormat } from './format.ts';
import { Popup } from './Popup.tsx';

/** One value of a facet with what it stands for in the present view. */
export type FacetOption = { value: string; label: string; count: number };

type Props = {
  label: string;
  /** Most frequent first; counts follow the other filters. Made when the list is opened. */
  options: () => readonly FacetOption[];
  /** What a ticked value is called. */
  labelOf: (value: string) => string;
  selected: readonly string[];
  onChange: (values: string[]) => void;
};

/** More rows than this are not drawn at once: the search narrows them. */
const SHOWN = 200;

/** A chip that opens a searchable list of values, any number of which may be ticked. */
export function FacetPicker({ label, options, labelOf, selected, onChange }: Props) {
  const text = useText();
  const id = useId();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const first = selected[0];

  return (
    <div class={selected.length > 0 ? 'facet' : 'facet facet-idle'}>
      <span class={selected.length > 0 ? 'chip chip-on' : 'chip'}>
        <button
          ref={button}
          type="button"
          class="chip-main"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <span class="chip-label">{label}</span>
          {first !== undefined && <b class="chip-value">{labelOf(first)}</b>}
          {selected.length > 1 && <b class="chip-more">+{selected.length - 1}</b>}
          <span class="chip-arrow" aria-hidden="true" />
        </button>
        {selected.length > 0 && (
          <button
            type="button"
            class="chip-clear"
            aria-label={text('ui.dashboard.filter.clearOne', [label])}
            onClick={() => {
              onChange([]);
              button.current?.focus();
            }}
          >
            ×
          </button>
        )}
      </span>
      {open && (
        <Popup id={id} label={label} opener={button} onClose={() => setOpen(false)}>
          <FacetList
            label={label}
            options={options}
            labelOf={labelOf}
            selected={selected}
            onChange={onChange}
          />
        </Popup>
      )}
    </div>
  );
}

function FacetList({ label, options, labelOf, selected, onChange }: Props) {
  const text = useText();
  const format = useFormat();
  const [query, setQuery] = useState('');
  const wanted = query.trim().toLowerCase();
  const chosen = new Set(selected);
  const all = options();
  // What is ticked stays reachable even when the other filters leave nothing of it.
  const missing = selected
    .filter((value) => !all.some((option) => option.value === value))
    .map((value) => ({ value, label: labelOf(value), count: 0 }));
  const found = [...missing, ...all].filter((option) => option.label.toLowerCase().includes(wanted));
  const toggle = (value: string): void =>
    onChange(chosen.has(value) ? selected.filter((item) => item !== value) : [...selected, value]);

  return (
    <>
      <input
        type="search"
        class="facet-search"
        value={query}
        aria-label={text('ui.dashboard.filter.search', [label])}
        placeholder={text('ui.dashboard.filter.search', [label])}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <ul class="facet-list">
        {found.slice(0, SHOWN).map((option) => (
          <li key={option.value}>
            <label class="facet-option">
              <input
                type="checkbox"
                checked={chosen.has(option.value)}
                onChange={() => toggle(option.value)}
              />
              <span class="facet-name" title={option.label}>
                {option.label}
              </span>
              <span class="number">{format.count(option.count)}</span>
            </label>
          </li>
        ))}
      </ul>
      <p class="facet-note" role="status">
        {found.length === 0 && text('ui.dashboard.filter.nothing')}
        {found.length > SHOWN && text('ui.dashboard.filter.more', [format.count(found.length - SHOWN)])}
      </p>
    </>
  );
}
