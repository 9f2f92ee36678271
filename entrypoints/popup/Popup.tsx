import { Failing } from '#components/Failing.tsx';
import { Icon } from '#components/icons.tsx';
import { SiteToggle } from '#components/SiteToggle.tsx';
import { laterText, useText } from '#components/text.ts';
import type { LookupModel } from './lookup-model.ts';
import { LookupSection } from './LookupSection.tsx';
import type { PopupModel } from './model.ts';
import { PageSection } from './PageSection.tsx';
import { TallySection } from './TallySection.tsx';

/** The popup, top to bottom: look-up, this page, counts, the switch of this site. */
export function Popup(props: {
  lookup: LookupModel;
  model: PopupModel;
  /** Opens one of our own pages. */
  onOpenOwn: (page: 'dashboard.html' | 'options.html') => void;
  /** Absent where there is no side panel. */
  onSidePanel?: () => void;
}) {
  const { lookup, model, onOpenOwn, onSidePanel } = props;
  const t = useText();
  const { site, report, asked, said, host } = model;
  // An answer takes the place of the lists: who looks something up wants to read that.
  const answering = lookup.query.value.trim() !== '';
  return (
    <main class="popup">
      <h1 class="bl-aloud">{t('ui.popup.title')}</h1>
      <LookupSection model={lookup} autoFocus />
      {!answering && (
        <>
          {asked.value && site.value && (
            <PageSection
              report={report.value}
              site={site.value}
              providerName={(id) => lookup.engine.value?.providerName(id) ?? id}
              onGoto={(id) => void model.goto(id)}
              onReadNow={() => void model.readNow()}
            />
          )}
          <Failing kind={model.failure.value} />
          <TallySection model={model} />
        </>
      )}
      <footer class="popup-foot">
        {site.value && !(answering && (site.value === 'closed' || site.value === 'forbidden')) && (
          <SiteToggle
            host={host.value}
            state={site.value}
            said={said.value ? laterText(t, said.value) : ''}
            onAlways={() => void model.always()}
            onOff={() => void model.off()}
          />
        )}
        <nav class="popup-links">
          <button type="button" class="bl-button" onClick={() => onOpenOwn('dashboard.html')}>
            <Icon name="dashboard" />
            {t('ui.popup.dashboard')}
          </button>
          {onSidePanel && (
            <button type="button" class="bl-button" onClick={onSidePanel}>
              <Icon name="panel" />
              {t('ui.popup.sidePanel')}
            </button>
          )}
          <button type="button" class="bl-button" onClick={() => onOpenOwn('options.html')}>
            <Icon name="options" />
            {t('ui.popup.options')}
          </button>
        </nav>
      </footer>
    </main>
  );
}
