import { CATEGORY_KEY } from '#lib/smtp/catalogue/categories.ts';
import { CategoryChip } from '#components/CategoryChip.tsx';
import { CategoryIcon } from '#components/icons.tsx';
import { countText, useText } from '#components/text.ts';
import type { Cause } from '#lib/tally/index.ts';
import { CauseActor } from './FixList.tsx';
import { useFormat } from './format.ts';
import { causeTips, reasonName } from './reason-words.ts';

type Props = {
  cause: Cause;
  providerName: (id: string) => string;
  onShow: (cause: Cause) => void;
  onAll: () => void;
};

/** The one thing to fix first, readable in five seconds. */
export function TopCause({ cause, providerName, onShow, onAll }: Props) {
  const text = useText();
  const format = useFormat();
  const [tip] = causeTips(text, cause.category, cause.reason);
  const where = cause.providers[0];
  return (
    <section
      class="top-cause"
      data-category={cause.category ? CATEGORY_KEY[cause.category] : 'none'}
      aria-labelledby="top-cause"
    >
      <span class="top-icon">
        <CategoryIcon category={cause.category} />
      </span>
      <div class="top-what">
        <h2 id="top-cause">
          <span class="top-kicker">{text('ui.dashboard.top.title')}</span>
          {reasonName(text, cause.reason)}
        </h2>
        <p class="top-line">
          <CategoryChip category={cause.category} />
          {where?.value && (
            <span class="top-where">{text('ui.dashboard.top.mostly', [providerName(where.value)])}</span>
          )}
        </p>
        <CauseActor cause={cause} />
      </div>
      {tip && <p class="top-tip">{tip}</p>}
      <p class="top-cost" title={text('ui.dashboard.fix.how')}>
        <b>{format.count(cause.count)}</b>
        <span>{countText(text, 'ui.dashboard.fix.bounces', cause.count)}</span>
        <span>{text('ui.dashboard.top.share', [format.percent(cause.share)])}</span>
      </p>
      <span class="top-actions no-print">
        <button type="button" class="bl-button" onClick={() => onShow(cause)}>
          {text('ui.dashboard.fix.show')}
        </button>
        <button type="button" class="bl-button bl-button-main" onClick={onAll}>
          {text('ui.dashboard.top.all')}
        </button>
      </span>
    </section>
  );
}
