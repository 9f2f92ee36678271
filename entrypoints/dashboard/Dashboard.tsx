import { PageHead } from '#components/dashboard/PageHead.tsx';
import { useText } from '#components/text.ts';
import type { ComponentChildren } from 'preact';
import type { Names } from './labels.ts';
import type { Model } from './model.ts';
import { Numbers } from './Numbers.tsx';
import { PAGES, type Page } from './view-state.ts';
import { writeView } from './view-url.ts';

type Props = {
  model: Model;
  names: Names;
  onCsv: () => void;
  onPrint: () => void;
  /** The pages that read and write files; they bring their own models. */
  imports: ComponentChildren;
  yours: ComponentChildren;
  card: ComponentChildren;
  notice?: ComponentChildren;
};

/** The whole page. */
export function Dashboard(props: Props) {
  const { model, names } = props;
  const text = useText();
  const view = model.view.value;
  const isEmpty = model.answer.value?.days === null;
  const showsNumbers = view.page === 'overview' || view.page === 'fixes';
  return (
    <div class="page">
      <PageHead
        pages={PAGES.map((id) => ({ id, href: writeView({ ...view, page: id }) || '?' }))}
        page={view.page}
        onPage={(id) => model.setPage(id as Page)}
      >
        {showsNumbers && !isEmpty && (
          <button type="button" class="bl-button" onClick={props.onPrint}>
            {text('ui.dashboard.print')}
          </button>
        )}
      </PageHead>
      <main id="main" tabIndex={-1}>
        <h2 class="bl-aloud">{text(`ui.dashboard.page.${view.page}`)}</h2>
        {props.notice}
        {showsNumbers && <Numbers model={model} names={names} onCsv={props.onCsv} />}
        {view.page === 'imports' && props.imports}
        {view.page === 'yours' && props.yours}
      </main>
      {props.card}
    </div>
  );
}
