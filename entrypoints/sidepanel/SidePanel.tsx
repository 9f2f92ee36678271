import { useText } from '#components/text.ts';
import { EmptyState } from '#components/EmptyState.tsx';
import { LookupSection } from '../popup/LookupSection.tsx';
import type { LookupModel } from '../popup/lookup-model.ts';
import { PageSection } from '../popup/PageSection.tsx';
import type { SidePanelModel } from './model.ts';

/** The side panel: the look-up, and every bounce of the page in front. */
export function SidePanel({ lookup, model }: { lookup: LookupModel; model: SidePanelModel }) {
  const t = useText();
  const { report, site, said } = model;
  const answering = lookup.query.value.trim() !== '';
  return (
    <main class="side">
      <h1 class="bl-aloud">{t('ui.sidepanel.title')}</h1>
      <LookupSection model={lookup} />
      {!answering && (
        <>
          {site.value === 'closed' || site.value === 'forbidden' ? (
            <EmptyState title={t('ui.sidepanel.follows')} text={t(`ui.site.${site.value}`)} />
          ) : (
            site.value && (
              <PageSection
                report={report.value}
                site={site.value}
                providerName={(id) => lookup.engine.value?.providerName(id) ?? id}
                onGoto={(id) => void model.goto(id)}
                onReadNow={() => void model.readNow()}
                open
              />
            )
          )}
          <p class="bl-said" role="status">
            {said.value && t(said.value)}
          </p>
        </>
      )}
    </main>
  );
}
