import type { Category } from '#lib/smtp/catalogue/categories.ts';
import type { Diagnosis } from '#lib/smtp/diagnosis.ts';
import type { Lookup } from '#lib/smtp/index.ts';
import { MAX_TEXT } from '#lib/smtp/limits.ts';
import type { CatalogueRow } from '#lib/smtp/catalogue/pairs.ts';
import { noteKey } from '#lib/smtp/catalogue/notes.ts';
import { reasonKey } from '#lib/smtp/catalogue/reasons.ts';
import { CategoryChip } from './CategoryChip.tsx';
import { pairText } from './code-text.ts';
import { categoryName } from './diagnosis-text.ts';
import { DiagnosisCard, type CardProps } from './DiagnosisCard.tsx';
import { countText, formatNumber, useText } from './text.ts';

/** Cards shown of one pasted text; more than these nobody reads in a popup. */
export const MAX_CARDS = 10;
/** Catalogue rows shown of a reply code alone. */
export const MAX_ROWS = 12;

export type LookupAnswerProps = {
  providerName: (id: string) => string;
  /** The provider's own page, or null. */
  providerDocs: (id: string) => string | null;
  onCopy: CardProps['onCopy'];
  onOpen: CardProps['onOpen'];
  /** Keeps the reader's own category; without it "Wrong?" is not offered. */
  onOverride?: (diagnosis: Diagnosis, category: Category) => void;
};

/** What a look-up found: cards, the catalogue's rows, or one line that says why nothing came of it. */
export function LookupAnswer({ answer, ...props }: LookupAnswerProps & { answer: Lookup }) {
  const t = useText();
  if (answer.kind === 'nothing') {
    const text = t(`ui.lookup.nothing.${NOTHING_KEY[answer.why]}`, [formatNumber(t, MAX_TEXT)]);
    return <p class="bl-notice">{text}</p>;
  }
  const diagnoses = answer.kind === 'codes' ? [answer.diagnosis] : answer.diagnoses;
  return (
    <>
      {diagnoses.length > 1 && <p>{countText(t, 'ui.lookup.several', diagnoses.length)}</p>}
      {diagnoses.slice(0, MAX_CARDS).map((diagnosis, index) => (
        <DiagnosisCard
          key={index}
          diagnosis={diagnosis}
          providerName={diagnosis.provider && props.providerName(diagnosis.provider)}
          providerDocs={diagnosis.provider && props.providerDocs(diagnosis.provider)}
          onCopy={props.onCopy}
          onOpen={props.onOpen}
          onOverride={props.onOverride && ((category) => props.onOverride?.(diagnosis, category))}
        />
      ))}
      {diagnoses.length > MAX_CARDS && (
        <p class="bl-quiet">{countText(t, 'ui.lookup.more', diagnoses.length - MAX_CARDS)}</p>
      )}
      {answer.kind === 'codes' && <CatalogueRows rows={answer.rows} />}
    </>
  );
}

const NOTHING_KEY = { empty: 'empty', binary: 'binary', 'too-long': 'tooLong', 'no-code': 'noCode' } as const;

/** The specification's rows of a code, in its order. */
function CatalogueRows({ rows }: { rows: readonly CatalogueRow[] }) {
  const t = useText();
  if (rows.length === 0) return <p class="bl-quiet">{t('ui.lookup.notInCatalogue')}</p>;
  const categories = [...new Set(rows.map(({ category }) => category))].map((it) => categoryName(t, it));
  return (
    <details class="bl-fold">
      <summary>{countText(t, 'ui.lookup.rows', rows.length, [categories.join(', ')])}</summary>
      <ul class="bl-rows">
        {rows.slice(0, MAX_ROWS).map((row) => (
          <li key={`${row.category}${row.reply}${row.status}`}>
            <code>{pairText(row)}</code>
            <CategoryChip category={row.category} />
            <span class="bl-quiet">
              {row.note ? t(`note.${noteKey(row.note)}`) : t(`reason.${reasonKey(row.reason)}.name`)}
            </span>
          </li>
        ))}
      </ul>
      {rows.length > MAX_ROWS && (
        <p class="bl-quiet">{countText(t, 'ui.lookup.more', rows.length - MAX_ROWS)}</p>
      )}
    </details>
  );
}
