import { Segmented } from '#components/Segmented.tsx';
import { Switch } from '#components/Switch.tsx';
import { useText } from '#components/text.ts';
import { LooksList } from './LooksList.tsx';
import type { OptionsModel } from './model.ts';
import { Section } from './Section.tsx';

/** How bounces are marked on pages, with the look of each category. */
export function MarksSection({ model }: { model: OptionsModel }) {
  const t = useText();
  const { settings, policy, readOnly } = model;
  const disabled = readOnly.value;
  return (
    <Section id="marks" where="settings" model={model}>
      <Switch
        checked={settings.value.marks}
        disabled={disabled}
        onChange={(marks) => void model.set({ marks })}
      >
        {t('ui.options.marks.show')}
      </Switch>
      <Switch
        checked={settings.value.badges}
        disabled={disabled}
        onChange={(badges) => void model.set({ badges })}
      >
        {t('ui.options.marks.labels')}
      </Switch>
      <Switch
        checked={settings.value.hover}
        disabled={disabled}
        onChange={(hover) => void model.set({ hover })}
      >
        {t('ui.options.marks.hover')}
      </Switch>
      <Switch checked={settings.value.menu} disabled={disabled} onChange={(menu) => void model.set({ menu })}>
        {t('ui.options.marks.menu')}
      </Switch>
      <Switch
        checked={settings.value.toolbarBadge}
        disabled={disabled}
        onChange={(toolbarBadge) => void model.set({ toolbarBadge })}
      >
        {t('ui.options.marks.toolbar')}
      </Switch>
      <div class="opt-row">
        <span aria-hidden="true">{t('ui.options.marks.theme')}</span>
        <Segmented
          legend={t('ui.options.marks.theme')}
          value={settings.value.theme}
          options={(['system', 'light', 'dark'] as const).map((value) => ({
            value,
            label: t(`ui.options.marks.${value}`),
          }))}
          onChange={(theme) => void model.set({ theme })}
        />
      </div>
      <p class="bl-quiet">{t('ui.options.marks.legend')}</p>
      <LooksList
        choices={settings.value.looks}
        managed={policy.value.looks}
        disabled={disabled}
        onChange={(looks) => void model.set({ looks })}
      />
    </Section>
  );
}
