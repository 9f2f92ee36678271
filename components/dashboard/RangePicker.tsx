import { useId, useRef, useState } from 'preact/hooks';
import { useText } from '#components/text.ts';
import { useFormat } from './format.ts';
import { Popup } from './Popup.tsx';
import type { TextsUnder } from '#locales/keys.ts';

/** Ranges with a name, as keys of `ui.dashboard.range`. */
export type RangeValue = { preset: TextsUnder<'ui.dashboard.range'> } | { from: string; to: string };

type Props = {
  presets: readonly TextsUnder<'ui.dashboard.range'>[];
  value: RangeValue;
  /** First and last day that the value stands for now; null when nothing is stored. */
  days: { from: string; to: string } | null;
  onChange: (value: RangeValue) => void;
};

/** The chip for the time: presets, or any two days. */
export function RangePicker({ presets, value, days, onChange }: Props) {
  const text = useText();
  const format = useFormat();
  const id = useId();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const preset = 'preset' in value ? value.preset : null;
  const span = days ? format.days(days.from, days.to) : '';

  const choose = (chosen: RangeValue): void => {
    onChange(chosen);
    setOpen(false);
    button.current?.focus();
  };

  return (
    <div class="facet">
      <span class="chip chip-on">
        <button
          ref={button}
          type="button"
          class="chip-main"
          aria-expanded={open}
          aria-controls={id}
          title={span}
          onClick={() => setOpen(!open)}
        >
          <span class="chip-label">{text('ui.dashboard.range.label')}</span>
          <b class="chip-value">{preset ? text(`ui.dashboard.range.${preset}`) : span}</b>
          <span class="chip-arrow" aria-hidden="true" />
        </button>
      </span>
      {open && (
        <Popup
          id={id}
          label={text('ui.dashboard.range.label')}
          opener={button}
          onClose={() => setOpen(false)}
        >
          <div class="range-presets">
            {presets.map((name) => (
              <button
                key={name}
                type="button"
                aria-pressed={name === preset}
                onClick={() => choose({ preset: name })}
              >
                {text(`ui.dashboard.range.${name}`)}
              </button>
            ))}
          </div>
          <FreeRange days={days} onChoose={choose} />
        </Popup>
      )}
    </div>
  );
}

function FreeRange({ days, onChoose }: { days: Props['days']; onChoose: (value: RangeValue) => void }) {
  const text = useText();
  const [from, setFrom] = useState(days?.from ?? '');
  const [to, setTo] = useState(days?.to ?? '');
  const wrong = from !== '' && to !== '' && from > to;
  return (
    <form
      class="range-free"
      onSubmit={(event) => {
        event.preventDefault();
        if (from !== '' && to !== '' && !wrong) onChoose({ from, to });
      }}
    >
      <label>
        {text('ui.dashboard.range.from')}
        <input type="date" required value={from} onInput={(event) => setFrom(event.currentTarget.value)} />
      </label>
      <label>
        {text('ui.dashboard.range.to')}
        <input type="date" required value={to} onInput={(event) => setTo(event.currentTarget.value)} />
      </label>
      <button type="submit" disabled={wrong}>
        {text('ui.dashboard.range.apply')}
      </button>
      <p class="facet-note" role="status">
        {wrong && text('ui.dashboard.range.wrong')}
      </p>
    </form>
  );
}
