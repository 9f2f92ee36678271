import { reasonKey } from '#lib/smtp/catalogue/reasons.ts';
import type { Candidate, Diagnosis, Evidence } from '#lib/smtp/diagnosis.ts';
import { adviceFor } from '../advice.ts';
import { CategoryChip } from '../CategoryChip.tsx';
import { pairText } from '../code-text.ts';
import { categoryName } from '../diagnosis-text.ts';
import { useText } from '../text.ts';
import { WebLink } from '../WebLink.tsx';

/** Evidence that is nobody's rule but a person's choice, by its id. */
const CHOICE: ReadonlyMap<string, 'ui.card.ownChoice' | 'ui.card.policyChoice'> = new Map([
  ['override/own', 'ui.card.ownChoice'],
  ['override/policy', 'ui.card.policyChoice'],
] as const);

/** Readings shown; further ones carry too little weight to help. */
const MAX_CANDIDATES = 4;
/** Pieces of evidence shown of one reading. */
const MAX_EVIDENCE = 4;

/** The strongest pieces; the same words found by several rules count once. */
const shown = (evidence: readonly Evidence[]): Evidence[] =>
  evidence
    .filter(
      ({ words }, index) =>
        words === '' || evidence.findIndex((it) => it.words.toLowerCase() === words.toLowerCase()) === index,
    )
    .slice(0, MAX_EVIDENCE);

/** The folded part: which words, rule and source decided, what else was possible, and where the catalogue differs. */
export function WhyFold({ diagnosis, onOpen }: { diagnosis: Diagnosis; onOpen: (url: string) => void }) {
  const t = useText();
  const { candidates, filed } = diagnosis;
  const { candidate: decided, tips } = adviceFor(diagnosis);
  const differs = filed.length > 0 && decided !== null && !filed.includes(decided.category);
  if (candidates.length === 0) return null;
  return (
    <details class="bl-fold">
      <summary>{t('ui.card.why')}</summary>
      {decided && tips[0] !== 'wait' && <p>{t(`reason.${reasonKey(decided.reason)}.definition`)}</p>}
      <ul class="bl-candidates">
        {candidates.slice(0, MAX_CANDIDATES).map((candidate) => (
          <CandidateItem key={candidate.reason + candidate.category} candidate={candidate} onOpen={onOpen} />
        ))}
      </ul>
      {differs && (
        <p>
          {t('ui.card.filed', [
            pairText(diagnosis),
            filed.map((category) => categoryName(t, category)).join(', '),
          ])}
        </p>
      )}
    </details>
  );
}

function CandidateItem({ candidate, onOpen }: { candidate: Candidate; onOpen: (url: string) => void }) {
  const t = useText();
  return (
    <li>
      <span class="bl-candidate">
        <CategoryChip category={candidate.category} />
        <span>{t(`reason.${reasonKey(candidate.reason)}.name`)}</span>
        <span class="bl-weight" title={t('ui.card.weight')}>
          {candidate.weight.toFixed(2)}
        </span>
      </span>
      <ul class="bl-evidence">
        {shown(candidate.evidence).map(({ kind, rule, words, source }) => (
          <li key={rule + words}>
            {t(CHOICE.get(rule) ?? `evidence.${kind}`)} {words && <q>{words}</q>}{' '}
            <code class="bl-rule">{rule}</code>{' '}
            {source && (
              <WebLink url={source} onOpen={onOpen}>
                {t('ui.card.source')}
              </WebLink>
            )}
          </li>
        ))}
      </ul>
    </li>
  );
}
