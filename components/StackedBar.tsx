import { CATEGORY_KEY, type Category } from '#lib/smtp/catalogue/categories.ts';
import { categoryName } from './diagnosis-text.ts';
import { formatNumber, useText } from './text.ts';

export type Segment = { category: Category | null; count: number };

/** Counts by category as one bar. The same counts are read aloud as a list; the list beside it is the caller's. */
export function StackedBar({ segments }: { segments: readonly Segment[] }) {
  const t = useText();
  const label = segments
    .map(({ category, count }) => `${formatNumber(t, count)} ${categoryName(t, category)}`)
    .join(', ');
  return (
    <div class="bl-bar" role="img" aria-label={label}>
      {segments.map(({ category, count }) => (
        <span
          key={category}
          data-category={category ? CATEGORY_KEY[category] : 'none'}
          style={{ flexGrow: count }}
        />
      ))}
    </div>
  );
}
