import { CATEGORY_KEY, type Category } from '#lib/smtp/catalogue/categories.ts';
import { reasonKey, type Reason } from '#lib/smtp/catalogue/reasons.ts';
import { CategoryChip } from '#components/CategoryChip.tsx';
import { useText } from '#components/text.ts';
import { useFormat } from './format.ts';
import { actorName, actorOf, reasonName, tipsOf } from './reason-words.ts';

/** A value with how often it occurs: a provider, a domain. */
export type Part = { label: string; count: number };

/** One cause of bounces and what it costs. */
export type Cause = {
  key: string;
  category: Category | null;
  reason: Reason | null;
  count: number;
  permanent: number;
  temporary: number;
  /** Mails lost for good count fully, others in part; the list is ranked by it. */
  cost: number;
  /** Of the cost of all causes, 0 to 1. */
  share: number;
  /** Most frequent first. */
  providers: readonly Part[];
  sendingDomains: readonly Part[];
  sendingIps: readonly Part[];
};

type Props = { causes: readonly Cause[]; onShow: (cause: Cause) => void };

/** What to fix first: causes by cost, each with who has to act and what to do. The page to hand on. */
export function FixList({ causes, onShow }: Props) {
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
            {cause.reason && (
              <p class="faint">
                {text(`reason.${reasonKey(cause.reason)}.sentence`, [
                  cause.providers[0]?.label || text('ui.card.who'),
                ])}
              </p>
            )}
            <ol class="tips">
              {tipsOf(text, cause.reason).map((tip) => (
                <li key={tip}>{tip}</li>
              ))}
            </ol>
            <dl class="fix-where">
              <Where name={text('ui.dashboard.fix.at')} parts={cause.providers} />
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

function Where({ name, parts }: { name: string; parts: readonly Part[] }) {
  const format = useFormat();
  const text = useText();
  const known = parts.filter((part) => part.label !== '');
  if (known.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {known
          .slice(0, PARTS)
          .map((part) => `${part.label} ${format.count(part.count)}`)
          .join(' · ')}
        {known.length > PARTS && ` · ${text('ui.dashboard.fix.others', [known.length - PARTS])}`}
      </dd>
    </div>
  );
}
