import type { ComponentChildren } from 'preact';

/** On or off, at once. The label is the clickable text beside it. */
export function Switch({
  checked,
  disabled = false,
  onChange,
  children,
}: {
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
  children: ComponentChildren;
}) {
  return (
    <label class="bl-switch">
      <input
        type="checkbox"
        role="switch"
        checked={checked}
        disabled={disabled}
        onClick={(event) => {
          // The state is the caller's: a refused change must not show as made.
          event.preventDefault();
          onChange(!checked);
        }}
      />
      <span>{children}</span>
    </label>
  );
}
