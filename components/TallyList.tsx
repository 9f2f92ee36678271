import { CATEGORY_KEY } from '#lib/smtp/catalogue/categories.ts';
import type { Segment } from './StackedBar.tsx';
import { formatNumber, useText } from './text.ts';

export type TallyItem = { name: string; count: number; segments: readonly Segment[] };

/** The largest counts, each with a number and a bar in the colors of its categories. `unnamed` stands for an empty name. */
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
      {items.map(({ name, count, segments }) => (
        <li key={name}>
          <span class="bl-tally-name" title={name}>
            {name || unnamed}
          </span>
          <span class="bl-tally-count">{formatNumber(t, count)}</span>
          <span class="bl-tally-bar" style={{ inlineSize: `${(100 * count) / most}%` }} aria-hidden="true">
            {segments.map((segment) => (
              <span
                key={segment.category}
                data-category={segment.category ? CATEGORY_KEY[segment.category] : 'none'}
                style={{ flexGrow: segment.count }}
              />
            ))}
          </span>
        </li>
      ))}
    </ol>
  );
}
