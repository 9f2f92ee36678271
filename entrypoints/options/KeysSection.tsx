import { useText } from '#components/text.ts';
import type { OptionsModel } from './model.ts';
import { Section } from './Section.tsx';

/** Language, and every key there is: those set in the browser as they are now, and those of the card. */
export function KeysSection({ model, onSetKeys }: { model: OptionsModel; onSetKeys: () => void }) {
  const t = useText();
  return (
    <Section id="about" model={model}>
      <p>{t('ui.options.about.language')}</p>
      <p>{t('ui.options.about.keys')}</p>
      <ul class="opt-list">
        {model.shortcuts.value.map(({ id, keys }) => (
          <li key={id}>
            <span>{t(`ui.options.about.key.${id}`)}</span>
            {keys ? <kbd>{keys}</kbd> : <span class="bl-quiet">{t('ui.options.about.unset')}</span>}
          </li>
        ))}
        <li>
          <span>{t('ui.options.about.key.close')}</span>
          <kbd>Esc</kbd>
        </li>
      </ul>
      <button type="button" class="bl-button" onClick={onSetKeys}>
        {t('ui.options.about.setKeys')}
      </button>
      <p>{t('ui.options.about.network')}</p>
    </Section>
  );
}
