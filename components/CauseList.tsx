import type { ComponentChildren } from 'preact';
import { REASONS, reasonKey, type Reason } from '#lib/smtp/catalogue/reasons.ts';
import type { Diagnosis } from '#lib/smtp/diagnosis.ts';
import { bareDiagnosis } from './bare-diagnosis.ts';
import { CategoryChip } from './CategoryChip.tsx';
import { useText } from './text.ts';

/** Causes found by their words: each opens to its card and to the codes the catalogue files under it. */
export function CauseList(props: {
  reasons: readonly Reason[];
  codesOf: (reason: Reason) => readonly string[];
  card: (diagnosis: Diagnosis) => ComponentChildren;
  onLookup: (query: string) => void;
}) {
  const t = useText();
  const { reasons, codesOf, card, onLookup } = props;
  return (
    <>
      <p class="bl-quiet">{t('ui.lookup.byWords')}</p>
      {reasons.map((reason) => (
        <details key={reason} class="bl-fold" open={reasons.length === 1}>
          <summary>
            <CategoryChip category={REASONS[reason].category} /> {t(`reason.${reasonKey(reason)}.name`)}
          </summary>
          <Codes codes={codesOf(reason)} onLookup={onLookup} />
          {card(bareDiagnosis(reason))}
        </details>
      ))}
    </>
  );
}

function Codes({ codes, onLookup }: { codes: readonly string[]; onLookup: (query: string) => void }) {
  const t = useText();
  if (codes.length === 0) return null;
  return (
    <p class="bl-history">
      <span class="bl-quiet">{t('ui.dashboard.yours.codes')}</span>
      {codes.map((code) => (
        <button key={code} type="button" class="bl-button" onClick={() => onLookup(code)}>
          <code>{code}</code>
        </button>
      ))}
    </p>
  );
}
