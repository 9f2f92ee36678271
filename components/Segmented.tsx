import { useId } from 'preact/hooks';

/** One choice of few, side by side: radio buttons with the keys of radio buttons. */
export function Segmented<Value extends string>({
  legend,
  options,
  value,
  onChange,
}: {
  /** Read aloud, not shown. */
  legend: string;
  options: readonly { value: Value; label: string }[];
  value: Value;
  onChange: (value: Value) => void;
}) {
  const name = useId();
  return (
    <fieldset class="bl-segmented">
      <legend class="bl-aloud">{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            class="bl-aloud"
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
