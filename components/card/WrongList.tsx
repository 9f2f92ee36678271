import { CATEGORIES, type Category } from '#lib/smtp/catalogue/categories.ts';
import { CategoryChip } from '../CategoryChip.tsx';
import { useText } from '../text.ts';

/** The eight categories to choose from when ours is wrong. */
export function WrongList({ onPick }: { onPick: (category: Category) => void }) {
  const t = useText();
  return (
    <fieldset class="bl-wrong">
      <legend>{t('ui.card.whichIsRight')}</legend>
      {CATEGORIES.map((category) => (
        <button key={category} type="button" class="bl-button" onClick={() => onPick(category)}>
          <CategoryChip category={category} />
        </button>
      ))}
    </fieldset>
  );
}
