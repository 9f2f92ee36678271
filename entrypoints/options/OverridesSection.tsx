import { useRef, useState } from 'preact/hooks';
import { CategoryChip } from '#components/CategoryChip.tsx';
import { codesText } from '#components/code-text.ts';
import { EmptyState } from '#components/EmptyState.tsx';
import { countText, useText } from '#components/text.ts';
import type { Override } from '#lib/tally/override.ts';
import type { OptionsModel } from './model.ts';
import { Section } from './Section.tsx';

/** Largest file read: the longest list there can be is far below. */
const MAX_FILE = 1_000_000;

/** The reader's own categories, and the administrator's. */
export function OverridesSection({
  model,
  onSave,
}: {
  model: OptionsModel;
  /** Saves the list as a file. */
  onSave: (overrides: readonly Override[]) => void;
}) {
  const t = useText();
  const file = useRef<HTMLInputElement>(null);
  const [read, setRead] = useState('');
  const overrides = model.overrides.value;
  const load = async (chosen: File | undefined) => {
    const count = await model.importOverrides(chosen && chosen.size <= MAX_FILE ? await chosen.text() : '');
    setRead(count === null ? '' : countText(t, 'ui.options.overrides.imported', count));
  };
  return (
    <Section id="overrides" where="overrides" model={model}>
      <p class="bl-quiet">{t('ui.options.overrides.intro')}</p>
      {overrides.length === 0 ? (
        <EmptyState title={t('ui.options.overrides.none.title')} text={t('ui.options.overrides.none.text')} />
      ) : (
        <ul class="opt-list">
          {overrides.map((override) => {
            const what =
              [override.text && t('ui.options.overrides.words', [override.text]), codesText(override)]
                .filter(Boolean)
                .join(' ') || t('ui.options.overrides.any');
            return (
              <li key={what + override.category}>
                <span>
                  <span class="opt-what">{what}</span> {t('ui.options.overrides.is')}{' '}
                  <CategoryChip category={override.category} />
                </span>
                {override.managed ? (
                  <span class="bl-quiet">{t('ui.options.managed')}</span>
                ) : (
                  <button
                    type="button"
                    class="bl-button"
                    aria-label={t('ui.options.overrides.undoOf', [what])}
                    onClick={() => void model.undo(override)}
                  >
                    {t('ui.options.overrides.undo')}
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      )}
      <div class="opt-row">
        {overrides.length > 0 && (
          <button type="button" class="bl-button" onClick={() => onSave(overrides)}>
            {t('ui.options.overrides.export')}
          </button>
        )}
        <button type="button" class="bl-button" onClick={() => file.current?.click()}>
          {t('ui.options.overrides.import')}
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={(event) => {
            void load(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </div>
      <p class="bl-said" role="status">
        {read}
      </p>
    </Section>
  );
}
