import { EmptyState } from '#components/EmptyState.tsx';
import { Segmented } from '#components/Segmented.tsx';
import { TallyList } from '#components/TallyList.tsx';
import { useText } from '#components/text.ts';
import type { PopupModel } from './model.ts';

/** The ten domains with most bounces, for the days chosen. */
export function TallySection({ model }: { model: PopupModel }) {
  const t = useText();
  const { tallies, view, range, storeFailed } = model;
  if (storeFailed.value) return <p class="bl-notice">{t('ui.popup.storeFailed')}</p>;
  if (tallies.value === null) return null;
  const { items, any } = tallies.value;
  if (!any) {
    return <EmptyState title={t('ui.popup.noTallies.title')} text={t('ui.popup.noTallies.text')} />;
  }
  return (
    <section class="bl-section">
      <div class="bl-heading">
        <h2>{t('ui.popup.tallies')}</h2>
        <Segmented
          legend={t('ui.popup.by')}
          value={view.value}
          options={[
            { value: 'sending', label: t('ui.popup.sending') },
            { value: 'recipient', label: t('ui.popup.recipient') },
          ]}
          onChange={(value) => void model.choose({ view: value })}
        />
        <Segmented
          legend={t('ui.popup.range')}
          value={range.value}
          options={[
            { value: 'today', label: t('ui.popup.today') },
            { value: '7', label: t('ui.popup.days7') },
            { value: '30', label: t('ui.popup.days30') },
            { value: 'all', label: t('ui.popup.all') },
          ]}
          onChange={(value) => void model.choose({ range: value })}
        />
      </div>
      {items.length === 0 ? (
        <p class="bl-quiet">{t('ui.popup.noneInRange')}</p>
      ) : (
        <TallyList items={items} label={t('ui.popup.tallies')} unnamed={t('ui.popup.unnamed')} />
      )}
    </section>
  );
}
