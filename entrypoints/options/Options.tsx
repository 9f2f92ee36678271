import { useText } from '#components/text.ts';
import type { Override } from '#lib/tally/override.ts';
import { CountsSection } from './CountsSection.tsx';
import { KeysSection } from './KeysSection.tsx';
import { MarksSection } from './MarksSection.tsx';
import type { OptionsModel } from './model.ts';
import { OverridesSection } from './OverridesSection.tsx';
import type { SectionId } from './Section.tsx';
import { SitesSection } from './SitesSection.tsx';
import { TestSection } from './TestSection.tsx';

const SECTIONS: readonly SectionId[] = ['sites', 'marks', 'counts', 'overrides', 'test', 'about'];

/** The options page: everything on one page, with links to jump. */
export function Options(props: {
  model: OptionsModel;
  onOpenStored: () => void;
  onSetKeys: () => void;
  onSaveOverrides: (overrides: readonly Override[]) => void;
}) {
  const { model, onOpenStored, onSetKeys, onSaveOverrides } = props;
  const t = useText();
  return (
    <div class="opt">
      <nav class="opt-nav" aria-label={t('ui.options.sections')}>
        {SECTIONS.map((id) => (
          <a key={id} href={`#${id}`}>
            {t(`ui.options.${id}.title`)}
          </a>
        ))}
      </nav>
      <main>
        <h1>{t('ui.options.title')}</h1>
        {model.readOnly.value && <p class="bl-notice">{t('ui.options.newer')}</p>}
        <SitesSection model={model} />
        <MarksSection model={model} />
        <CountsSection model={model} onOpenStored={onOpenStored} />
        <OverridesSection model={model} onSave={onSaveOverrides} />
        <TestSection model={model} />
        <KeysSection model={model} onSetKeys={onSetKeys} />
      </main>
    </div>
  );
}
