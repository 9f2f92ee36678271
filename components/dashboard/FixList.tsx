import { useState } from 'preact/hooks';
import { CATEGORY_KEY } from '#lib/smtp/catalogue/categories.ts';
import { REASONS, reasonKey } from '#lib/smtp/catalogue/reasons.ts';
import type { Cause } from '#lib/tally/index.ts';
import { GuideFold } from '#components/card/GuideFold.tsx';
import { CategoryChip } from '#components/CategoryChip.tsx';
import { countText, useText } from '#components/text.ts';
import { causePlaces, causeText } from './cause-text.ts';
import { useFormat } from './format.ts';
import { actorName, actorOf, causeTips, reasonName } from './reason-words.ts';

type Props = {
  causes: readonly Cause[];
  providerName: (id: string) => string;
  onShow: (cause: Cause) => void;
  /** Copies a text; a rejected promise is told to the reader. */
  onCopy: (text: string) => Promise<void>;
};

/** What to fix first: causes by cost, each with who has to act and what to do. The page to hand on. */
export function FixList({ causes, providerName, onShow, onCopy }: Props) {
  const text = useText();
  const format = useFormat();
  /** What became of the last copy, and of which cause. */
  const [said, setSaid] = useState({ key: '', line: '' });
  const copy = async (cause: Cause): Promise<void> => {
    const done = await onCopy(causeText(text, format, cause, providerName)).then(
      () => 'ui.card.explanationCopied' as const,
      () => 'ui.card.copyFailed' as const,
    );
    setSaid({ key: cause.key, line: text(done) });
  };
  return (
    <ol class="fixes">
      {causes.map((cause, index) => (
        <li
          key={cause.key}
          class="fix"
          data-category={cause.category ? CATEGORY_KEY[cause.category] : 'none'}
        >
          <span class="fix-rank" aria-hidden="true">
            {index + 1}
          </span>
          <div class="fix-main">
            <h3>
              {reasonName(text, cause.reason)} <CategoryChip category={cause.category} />
            </h3>
            <CauseActor cause={cause} />
            {cause.reason && <p class="faint">{text(`reason.${reasonKey(cause.reason)}.definition`)}</p>}
            <ol class="tips">
              {causeTips(text, cause.category, cause.reason).map((tip) => (
                <li key={tip}>{tip}</li>
              ))}
            </ol>
            {cause.reason && REASONS[cause.reason].guide && (
              <div class="no-print">
                <GuideFold />
              </div>
            )}
            <dl class="fix-where">
              {causePlaces(text, format, cause, providerName).map(([name, places]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{places}</dd>
                </div>
              ))}
            </dl>
          </div>
          <div class="fix-cost">
            <b class="fix-count">{format.count(cause.count)}</b>
            <span>{countText(text, 'ui.dashboard.fix.bounces', cause.count)}</span>
            <span class="faint">
              {text('ui.dashboard.fix.split', [format.count(cause.permanent), format.count(cause.temporary)])}
            </span>
            <span class="share" aria-hidden="true">
              <span style={{ inlineSize: `${cause.share * 100}%` }} />
            </span>
            <span class="faint">{text('ui.dashboard.fix.share', [format.percent(cause.share)])}</span>
            <span class="fix-actions no-print">
              <button type="button" class="bl-button" onClick={() => void copy(cause)}>
                {text('ui.card.copyExplanation')}
              </button>
              <button type="button" class="bl-button" onClick={() => onShow(cause)}>
                {text('ui.dashboard.fix.show')}
              </button>
            </span>
            <span class="faint no-print" role="status">
              {said.key === cause.key && said.line}
            </span>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Who can end a cause. */
export function CauseActor({ cause }: { cause: Cause }) {
  const text = useText();
  const actor = actorOf(cause.reason);
  return actor && <p class="fix-actor">{text('ui.dashboard.fix.actor', [actorName(text, actor)])}</p>;
}
