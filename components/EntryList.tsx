import { CATEGORIES, CATEGORY_KEY, type Category } from '#lib/smtp/catalogue/categories.ts';
import { REASONS, reasonKey, type Reason } from '#lib/smtp/catalogue/reasons.ts';
import type { PageEntry } from '#lib/tally/page-entry.ts';
import { outlookOf } from './advice.ts';
import { bareDiagnosis } from './bare-diagnosis.ts';
import { CategoryChip } from './CategoryChip.tsx';
import { codesText } from './code-text.ts';
import { tips } from './diagnosis-text.ts';
import { PERMANENCE_GLYPH } from './PermanenceMark.tsx';
import { countText, formatNumber, useText } from './text.ts';

/** One bounce of a page, as the lists show it. */
export type ListedEntry = Omit<PageEntry, 'neverSent' | 'tallied'>;

export type EntryGroup<Entry> = { category: Category | null; entries: Entry[] };

/** Entries by category in the catalogue's order, undecided ones last; empty categories are left out. */
export function groupEntries<Entry extends { category: Category | null }>(
  entries: readonly Entry[],
): EntryGroup<Entry>[] {
  return [...CATEGORIES, null]
    .map((category) => ({ category, entries: entries.filter((entry) => entry.category === category) }))
    .filter((group) => group.entries.length > 0);
}

/** Entries shown of one group; a log page of thousands is jumped through on the page itself. */
export const MAX_LISTED = 200;

/** The bounces of a page by category; a click on one goes to its mark. Groups stand open when `open`. */
export function EntryList({
  entries,
  open,
  steps = false,
  providerName,
  onGoto,
}: {
  entries: readonly ListedEntry[];
  open: boolean;
  /** Each says what to do next. */
  steps?: boolean;
  providerName: (id: string) => string | null;
  onGoto: (id: string) => void;
}) {
  const t = useText();
  return (
    <div class="bl-groups">
      {groupEntries(entries).map(({ category, entries: group }) => (
        <details key={category} open={open} data-category={category ? CATEGORY_KEY[category] : 'none'}>
          <summary>
            <CategoryChip category={category} />
            <span class="bl-count">{formatNumber(t, group.length)}</span>
          </summary>
          <ul>
            {group.slice(0, MAX_LISTED).map((entry) => (
              <li key={entry.id}>
                <EntryButton entry={entry} step={steps} providerName={providerName} onGoto={onGoto} />
              </li>
            ))}
          </ul>
          {group.length > MAX_LISTED && (
            <p class="bl-quiet">{countText(t, 'ui.list.more', group.length - MAX_LISTED)}</p>
          )}
        </details>
      ))}
    </div>
  );
}

function EntryButton({
  entry,
  step,
  providerName,
  onGoto,
}: {
  entry: ListedEntry;
  step: boolean;
  providerName: (id: string) => string | null;
  onGoto: (id: string) => void;
}) {
  const t = useText();
  const reason =
    entry.reason !== null && Object.hasOwn(REASONS, entry.reason) ? (entry.reason as Reason) : null;
  const name = reason ? t(`reason.${reasonKey(reason)}.name`) : t('category.none.name');
  const { reply, status, permanence } = entry;
  const outlook = t(`permanence.${outlookOf(entry)}`);
  const [next] = step && reason ? tips(t, bareDiagnosis(reason, { reply, status, permanence })) : [];
  const provider = entry.provider ? providerName(entry.provider) : null;
  return (
    <button type="button" class="bl-entry" onClick={() => onGoto(entry.id)}>
      <code>{codesText(entry)}</code>
      <span class="bl-entry-reason">
        <span aria-hidden="true" title={outlook}>
          {PERMANENCE_GLYPH[permanence]}{' '}
        </span>
        {name}
        <span class="bl-aloud">, {outlook}</span>
      </span>
      {next && <b class="bl-entry-step">{next}</b>}
      <span class="bl-entry-where">{[entry.recipientDomain, provider].filter(Boolean).join(' · ')}</span>
    </button>
  );
}
