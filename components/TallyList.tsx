import { formatNumber, useText } from './text.ts';

export type TallyItem = { name: string; count: number };

/** The largest counts, each as a bar and a number. `empty` names an item without a name. */
export function TallyList({
  items,
  label,
  unnamed,
}: {
  items: readonly TallyItem[];
  label: string;
  unnamed: string;
}) {
  const t = useText();
  const most = Math.max(1, ...items.map(({ count }) => count));
  return (
    <ol class="bl-tally" aria-label={label}>
      {items.map(({ name, count }) => (
        <li key={name}>
          <span class="bl-tally-name">{name || unnamed}</span>
          <span class="bl-tally-count">{formatNumber(t, count)}</span>
          <span class="bl-tally-bar" style={{ inlineSize: `${(100 * count) / most}%` }} />
        </li>
      ))}
    </ol>
  );
}
