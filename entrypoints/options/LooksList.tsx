import { CategoryChip } from '#components/CategoryChip.tsx';
import { categoryName } from '#components/diagnosis-text.ts';
import {
  alike,
  choose,
  decorationOf,
  lookOf,
  MARK_COLORS,
  MARK_LINES,
  namesOf,
  type MarkChoices,
} from '#components/mark-style.ts';
import { useText } from '#components/text.ts';
import { CATEGORIES, CATEGORY_KEY, type Category } from '#lib/smtp/catalogue/categories.ts';

/** The look of each category's marks on light and dark pages, and what it can be changed to. */
export function LooksList(props: {
  choices: MarkChoices;
  /** What an administrator has set: shown, not to be changed. */
  managed: MarkChoices;
  disabled: boolean;
  onChange: (choices: MarkChoices) => void;
}) {
  const { choices, managed, disabled, onChange } = props;
  const t = useText();
  return (
    <>
      <ul class="opt-looks">
        {CATEGORIES.map((category) => (
          <Look
            key={category}
            category={category}
            choices={choices}
            isManaged={CATEGORY_KEY[category] in managed}
            disabled={disabled}
            onChange={onChange}
          />
        ))}
      </ul>
      <div role="status">
        {alike(choices).map((group) => (
          <p key={group.join()} class="bl-notice">
            {t('ui.options.marks.alike', [group.map((category) => categoryName(t, category)).join(', ')])}
          </p>
        ))}
      </div>
      {Object.keys(choices).some((key) => !(key in managed)) && (
        <button type="button" class="bl-button" disabled={disabled} onClick={() => onChange(managed)}>
          {t('ui.options.marks.reset')}
        </button>
      )}
    </>
  );
}

/** What each name of a table is called. */
const labels = <Name extends string>(table: Readonly<Record<Name, unknown>>, label: (name: Name) => string) =>
  Object.fromEntries((Object.keys(table) as Name[]).map((name) => [name, label(name)]));

function Look({
  category,
  choices,
  isManaged,
  disabled,
  onChange,
}: {
  category: Category;
  choices: MarkChoices;
  isManaged: boolean;
  disabled: boolean;
  onChange: (choices: MarkChoices) => void;
}) {
  const t = useText();
  const names = namesOf(category, choices);
  const textDecoration = decorationOf(lookOf(category, choices), 'var(--cat-mark)');
  const pick = (part: 'color' | 'line', options: Readonly<Record<string, string>>) => (
    <select
      class="opt-input"
      data-part={part}
      aria-label={t(`ui.options.marks.${part}Of`, [categoryName(t, category)])}
      disabled={disabled || isManaged}
      value={names[part]}
      onChange={(event) => onChange(choose(choices, category, { [part]: event.currentTarget.value }))}
    >
      {Object.entries(options).map(([name, label]) => (
        <option key={name} value={name}>
          {label}
        </option>
      ))}
    </select>
  );
  return (
    <li data-category={CATEGORY_KEY[category]}>
      <CategoryChip category={category} />
      <span class="opt-samples">
        {(['light', 'dark'] as const).map((ground) => (
          <code key={ground} class="opt-sample" data-ground={ground} aria-hidden={ground === 'dark'}>
            <span style={{ textDecoration }}>{t('ui.options.marks.sample')}</span>
          </code>
        ))}
      </span>
      <span class="opt-picks">
        {pick(
          'color',
          labels(MARK_COLORS, (name) => t(`ui.options.marks.color.${name}`)),
        )}
        {pick(
          'line',
          labels(MARK_LINES, (name) => t(`ui.options.marks.line.${name}`)),
        )}
      </span>
      {isManaged && <span class="bl-quiet opt-managed">{t('ui.options.managed')}</span>}
    </li>
  );
}
