import { CATEGORY_KEY } from '#lib/smtp/catalogue/categories.ts';
import { REASONS, reasonKey } from '#lib/smtp/catalogue/reasons.ts';
import type { Cause, CausePart } from '#lib/tally/index.ts';
import { GuideFold } from '#components/card/GuideFold.tsx';
import { CategoryChip } from '#components/CategoryChip.tsx';
import { useText } from '#components/text.ts';
import { useFormat } from './format.ts';
import { actorName, actorOf, causeTips, reasonName } from './reason-words.ts';

type Props = {
  causes: readonly Cause[];
  providerName: (id: string) => string;
  onShow: (cause: Cause) => void;
};

/** What to fix first: causes by cost, each with who has to act and what to do. The page to hand on. */
export function FixList({ causes, providerName, onShow }: Props) {
  const text = useText();
  const format = useFormat();
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
              <Where name={text('ui.dashboard.fix.at')} parts={cause.providers} nameOf={providerName} />
              <Where name={text('ui.dashboard.fix.from')} parts={cause.sendingDomains} />
              <Where name={text('ui.dashboard.fix.ip')} parts={cause.sendingIps} />
            </dl>
          </div>
          <div class="fix-cost">
            <b class="fix-count">{format.count(cause.count)}</b>
            <span>{text('ui.dashboard.fix.bounces')}</span>
            <span class="faint">
              {text('ui.dashboard.fix.split', [format.count(cause.permanent), format.count(cause.temporary)])}
            </span>
            <span class="share" aria-hidden="true">
              <span style={{ inlineSize: `${cause.share * 100}%` }} />
            </span>
            <span class="faint">{text('ui.dashboard.fix.share', [format.percent(cause.share)])}</span>
            <button type="button" class="bl-button no-print" onClick={() => onShow(cause)}>
              {text('ui.dashboard.fix.show')}
            </button>
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

/** So many names of a kind stand in a cause. */
const PARTS = 4;

type WhereProps = { name: string; parts: readonly CausePart[]; nameOf?: (value: string) => string };

function Where({ name, parts, nameOf = (value) => value }: WhereProps) {
  const format = useFormat();
  const text = useText();
  if (parts.every((part) => part.value === '')) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {parts
          .slice(0, PARTS)
          .map(({ value, count }) => {
            const known = value === '' ? text('ui.dashboard.notKnown') : nameOf(value);
            return `${known} ${format.count(count)}`;
          })
          .join(' · ')}
        {parts.length > PARTS && ` · ${text('ui.dashboard.fix.others', [parts.length - PARTS])}`}
      </dd>
    </div>
  );
}
