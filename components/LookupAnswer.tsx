import type { Category } from '#lib/smtp/catalogue/categories.ts';
import type { Diagnosis } from '#lib/smtp/diagnosis.ts';
import type { Lookup } from '#lib/smtp/index.ts';
import { MAX_TEXT } from '#lib/smtp/limits.ts';
import type { CatalogueRow } from '#lib/smtp/catalogue/pairs.ts';
import { noteKey } from '#lib/smtp/catalogue/notes.ts';
import { reasonKey, type Reason } from '#lib/smtp/catalogue/reasons.ts';
import { alike } from './alike.ts';
import { CategoryChip } from './CategoryChip.tsx';
import { CauseList } from './CauseList.tsx';
import { codesText, pairText, replyMeaning } from './code-text.ts';
import { categoryName } from './diagnosis-text.ts';
import { DiagnosisCard, type CardProps } from './DiagnosisCard.tsx';
import { findReasons } from './find-reasons.ts';
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
  /** The codes the catalogue files under a cause, as they are typed. */
  codesOf: (reason: Reason) => readonly string[];
  /** Keeps the reader's own category; without it "Wrong?" is not offered. */
  onOverride?: (diagnosis: Diagnosis, category: Category) => void;
};

type Props = LookupAnswerProps & {
  query: string;
  answer: Lookup;
  /** Looks something else up. */
  onLookup: (query: string) => void;
};

/** What a look-up found: cards, the catalogue's rows, causes by their words, or one line that says why nothing came of it. */
export function LookupAnswer({ answer, query, onLookup, ...props }: Props) {
  const t = useText();
  const card = (diagnosis: Diagnosis) => (
    <DiagnosisCard
      diagnosis={diagnosis}
      providerName={diagnosis.provider && props.providerName(diagnosis.provider)}
      providerDocs={diagnosis.provider && props.providerDocs(diagnosis.provider)}
      onCopy={props.onCopy}
      onOpen={props.onOpen}
      onOverride={props.onOverride && ((category) => props.onOverride?.(diagnosis, category))}
    />
  );
  if (answer.kind === 'nothing') {
    const text = t(`ui.lookup.nothing.${NOTHING_KEY[answer.why]}`, [formatNumber(t, MAX_TEXT)]);
    const reasons = answer.why === 'no-code' ? findReasons(t, query) : [];
    return reasons.length > 0 ? (
      <CauseList reasons={reasons} codesOf={props.codesOf} card={card} onLookup={onLookup} />
    ) : (
      <p class="bl-notice">{text}</p>
    );
  }
  if (answer.kind === 'codes') {
    const { diagnosis, rows } = answer;
    if (isSuccess(diagnosis)) {
      const meaning = replyMeaning(t, diagnosis.reply!);
      return <p class="bl-notice">{t('ui.lookup.noError', [codesText(diagnosis), meaning])}</p>;
    }
    return (
      <>
        <p class="bl-quiet">{t('ui.lookup.codesAlone')}</p>
        {card(diagnosis)}
        {rows.length > 0 && <CatalogueRows rows={rows} open={diagnosis.undecided} />}
      </>
    );
  }
  const groups = alike(answer.diagnoses);
  const left = groups.slice(MAX_CARDS).reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      {answer.diagnoses.length > 1 && <p>{countText(t, 'ui.lookup.several', answer.diagnoses.length)}</p>}
      {groups.slice(0, MAX_CARDS).map(({ diagnosis, count }, index) => (
        <section key={index} class="bl-alike">
          {groups.length > 1 && <p class="bl-quiet">{countText(t, 'ui.popup.count', count)}</p>}
          {card(diagnosis)}
        </section>
      ))}
      {left > 0 && <p class="bl-quiet">{countText(t, 'ui.lookup.more', left)}</p>}
    </>
  );
}

/** A code of success, or of a dialogue that goes on, that no catalogue calls an error. */
const isSuccess = ({ reply, candidates }: Diagnosis): boolean =>
  candidates.length === 0 && reply !== null && reply < 400;

const NOTHING_KEY = { empty: 'empty', binary: 'binary', 'too-long': 'tooLong', 'no-code': 'noCode' } as const;

/** The specification's rows of a code, in its order. */
function CatalogueRows({ rows, open }: { rows: readonly CatalogueRow[]; open: boolean }) {
  const t = useText();
  const categories = [...new Set(rows.map(({ category }) => category))].map((it) => categoryName(t, it));
  return (
    <details class="bl-fold" open={open}>
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
