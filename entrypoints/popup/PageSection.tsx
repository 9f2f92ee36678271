import { EmptyState } from '#components/EmptyState.tsx';
import { EntryList, groupEntries } from '#components/EntryList.tsx';
import { StackedBar } from '#components/StackedBar.tsx';
import { countText, useText } from '#components/text.ts';
import type { PageReport } from '#lib/ext/protocol.ts';
import type { SiteState } from '#components/SiteToggle.tsx';

/** Groups stand open and say the next step up to so many bounces; beyond, the counts come first. */
const FEW = 8;

/** What the open page holds: counts by category as one bar, and the bounces behind it. */
export function PageSection(props: {
  report: PageReport | null;
  site: SiteState;
  providerName: (id: string) => string | null;
  onGoto: (id: string) => void;
  onReadNow: () => void;
  /** Groups stand open however many there are. */
  open?: boolean;
}) {
  const { report, site, providerName, onGoto, onReadNow, open = false } = props;
  const t = useText();
  if (!report) {
    if (site === 'closed' || site === 'forbidden') return null;
    return (
      <EmptyState title={t('ui.popup.notRead.title')} text={t('ui.popup.notRead.text')}>
        <button type="button" class="bl-button bl-button-main" onClick={onReadNow}>
          {t('ui.site.readNow')}
        </button>
      </EmptyState>
    );
  }
  const { entries, layoutChanged, more } = report;
  return (
    <section class="bl-section">
      {layoutChanged && <p class="bl-notice">{t('ui.popup.layoutChanged')}</p>}
      {entries.length === 0 ? (
        <EmptyState title={t('ui.popup.none.title')} text={t('ui.popup.none.text')} />
      ) : (
        <>
          <div class="bl-heading">
            <h2>{t('ui.popup.onPage')}</h2>
            <span class="bl-quiet">{countText(t, 'ui.popup.count', entries.length + more)}</span>
          </div>
          <StackedBar
            segments={groupEntries(entries).map((group) => ({
              category: group.category,
              count: group.entries.length,
            }))}
          />
          <EntryList
            entries={entries}
            open={open || entries.length <= FEW}
            steps={entries.length <= FEW}
            providerName={providerName}
            onGoto={onGoto}
          />
          {more > 0 && <p class="bl-quiet">{countText(t, 'ui.list.more', more)}</p>}
        </>
      )}
    </section>
  );
}
