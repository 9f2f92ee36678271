import { CATEGORY_KEY, type Category } from '#lib/smtp/catalogue/categories.ts';
import { reasonKey } from '#lib/smtp/catalogue/reasons.ts';
import type { Diagnosis } from '#lib/smtp/diagnosis.ts';
import { adviceFor, rivals } from './advice.ts';
import { CardActions } from './card/CardActions.tsx';
import { Codes } from './card/Codes.tsx';
import { GuideFold } from './card/GuideFold.tsx';
import { WhyFold } from './card/WhyFold.tsx';
import { CategoryChip } from './CategoryChip.tsx';
import {
  actorText,
  addressText,
  diagnosisOutlook,
  sentenceText,
  tips,
  verdictText,
} from './diagnosis-text.ts';
import type { DomainFacts } from './domain-checks.ts';
import { CategoryIcon } from './icons.tsx';
import { PermanenceMark } from './PermanenceMark.tsx';
import { useText } from './text.ts';

export type CardProps = {
  diagnosis: Diagnosis;
  /** Who refused, as people know it; null when not known. */
  providerName: string | null;
  /** The provider's own page on its replies (https); the source of the deciding rule stands in for it. */
  providerDocs?: string | null;
  /** The console's own verdict, only when it contradicts ours: its words as shown there. */
  verdict?: string | null;
  /** The two ends, for "Check domain". */
  domain?: DomainFacts;
  /** The ESP stopped it itself; the diagnosis' own word when left out. */
  neverSent?: boolean;
  /** Copies a text; a rejected promise is told to the reader. */
  onCopy: (text: string) => void | Promise<void>;
  /** Opens an https page in a new tab. */
  onOpen: (url: string) => void;
  /** Keeps the reader's own category for this text or code; without it "Wrong?" is not offered. */
  onOverride?: (category: Category) => void;
};

/** What one bounce means, who has to act and what to do; read in five seconds from the top down. */
export function DiagnosisCard(props: CardProps) {
  const { diagnosis, providerName, verdict, neverSent = diagnosis.neverSent, onOpen } = props;
  const t = useText();
  const advice = adviceFor(diagnosis);
  const category = advice.candidate?.category ?? null;
  const [first, ...others] = tips(t, diagnosis);
  return (
    <article class="bl-card" data-category={category ? CATEGORY_KEY[category] : 'none'}>
      <h2 class="bl-verdict">
        <CategoryIcon category={category} />
        <span>
          <span class="bl-verdict-name">{verdictText(t, diagnosis)}</span>{' '}
          <PermanenceMark permanence={diagnosis.permanence} outlook={diagnosisOutlook(diagnosis)} />
        </span>
      </h2>
      {verdict && <p class="bl-notice">{t('ui.card.consoleSays', [verdict])}</p>}
      {neverSent && <p class="bl-notice">{t('ui.card.neverSent')}</p>}
      {advice.candidate ? (
        <>
          <p class="bl-sentence">{sentenceText(t, diagnosis, providerName, neverSent)}</p>
          <section class="bl-act">
            <h3>{actorText(t, diagnosis)}</h3>
            {first && <p class="bl-first-tip">{first}</p>}
            <ul class="bl-tips">
              {others.map((tip) => (
                <li key={tip}>{tip}</li>
              ))}
              <li class="bl-address" data-address={advice.address}>
                {addressText(t, diagnosis)}
              </li>
            </ul>
          </section>
        </>
      ) : (
        <section class="bl-act">
          {diagnosis.candidates.length > 0 && <h3>{t('ui.card.wouldDecide')}</h3>}
          <ul class="bl-rivals">
            {rivals(diagnosis).map((rival) => (
              <li key={rival.category}>
                <CategoryChip category={rival.category} />
                <span>{t(`reason.${reasonKey(rival.reason)}.decide`)}</span>
              </li>
            ))}
          </ul>
          <p class="bl-address">{addressText(t, diagnosis)}</p>
        </section>
      )}
      <Codes {...props} />
      {advice.guide && <GuideFold />}
      <WhyFold diagnosis={diagnosis} onOpen={onOpen} />
      <CardActions {...props} />
    </article>
  );
}
