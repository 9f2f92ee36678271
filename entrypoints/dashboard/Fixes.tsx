import { FixList } from '#components/dashboard/FixList.tsx';
import { useFormat } from '#components/dashboard/format.ts';
import { copyText } from '#components/page-actions.ts';
import { useText } from '#components/text.ts';
import type { Answer } from './answer.ts';
import { facetLabel, type Names } from './labels.ts';
import type { Model } from './model.ts';

/** What the style sheet leaves on paper. */
const PRINTED_CAUSES = 6;

/** The page to hand to a colleague: what to fix, in the order of what it costs. */
export function Fixes({ model, answer, names }: { model: Model; answer: Answer; names: Names }) {
  const text = useText();
  const format = useFormat();
  return (
    <section class="parts" aria-labelledby="fix-title">
      <header class="table-head">
        <h2 id="fix-title">
          {text('ui.dashboard.fix.title')}{' '}
          <span class="faint">{text('ui.dashboard.fix.total', [format.count(answer.total)])}</span>
        </h2>
        <p class="faint">{text('ui.dashboard.fix.how')}</p>
      </header>
      {answer.causes.length > PRINTED_CAUSES && (
        <p class="print-only faint">{text('ui.dashboard.fix.printed', [PRINTED_CAUSES])}</p>
      )}
      <FixList
        causes={answer.causes}
        providerName={(id) => facetLabel(text, names, 'provider', id)}
        onShow={model.showCause}
        onCopy={copyText}
      />
    </section>
  );
}
