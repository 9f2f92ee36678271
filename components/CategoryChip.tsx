import { CATEGORY_KEY, type Category } from '#lib/smtp/catalogue/categories.ts';
import { CategoryIcon } from './icons.tsx';
import { useText } from './text.ts';

/** Icon and name of a category; "Not decided" for null. */
export function CategoryChip({ category }: { category: Category | null }) {
  const t = useText();
  return (
    <span class="bl-chip" data-category={category ? CATEGORY_KEY[category] : 'none'}>
      <CategoryIcon category={category} />
      {category ? t(`category.${CATEGORY_KEY[category]}.name`) : t('category.none.name')}
    </span>
  );
}
