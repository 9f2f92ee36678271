import { Switch } from '#components/Switch.tsx';
import { useText } from '#components/text.ts';
import type { Settings } from '#lib/ext/settings.ts';
import type { OptionsModel } from './model.ts';
import { Section } from './Section.tsx';

const KEEP: readonly Settings['retention'][] = [30, 90, 365, 0];

/** How long counts are kept, and the ways to what is stored. */
export function CountsSection({ model, onOpenStored }: { model: OptionsModel; onOpenStored: () => void }) {
  const t = useText();
  const { settings, policy, readOnly } = model;
  const managed = policy.value.retention !== null;
  return (
    <Section id="counts" where="counts" model={model}>
      <div class="opt-row">
        <label for="keep">{t('ui.dashboard.yours.keepFor')}</label>
        <select
          id="keep"
          class="opt-input"
          disabled={managed || readOnly.value}
          value={String(policy.value.retention ?? settings.value.retention)}
          onChange={(event) =>
            void model.set({ retention: Number(event.currentTarget.value) as Settings['retention'] })
          }
        >
          {KEEP.map((days) => (
            <option key={days} value={days}>
              {t(`ui.dashboard.yours.keep${days}`)}
            </option>
          ))}
        </select>
        {managed && <span class="bl-quiet">{t('ui.options.managed')}</span>}
      </div>
      <Switch
        checked={settings.value.counting}
        disabled={readOnly.value}
        onChange={(counting) => void model.set({ counting })}
      >
        {t('ui.options.counts.counting')}
      </Switch>
      <Switch
        checked={settings.value.history}
        disabled={readOnly.value}
        onChange={(history) => void model.keepHistory(history)}
      >
        {t('ui.options.counts.history')}
      </Switch>
      <Switch
        checked={settings.value.alarms}
        disabled={readOnly.value}
        onChange={(on) => void model.setAlarms(on)}
      >
        {t('ui.options.counts.alarms')}
      </Switch>
      <div class="opt-row">
        <button type="button" class="bl-button" onClick={onOpenStored}>
          {t('ui.options.counts.privacy')}
        </button>
        <button type="button" class="bl-button" onClick={onOpenStored}>
          {t('ui.options.counts.backup')}
        </button>
        <button type="button" class="bl-button" onClick={() => void model.forgetLookups()}>
          {t('ui.options.counts.forget')}
        </button>
      </div>
    </Section>
  );
}
