import { countText, formatNumber, formatShare, useText } from '#components/text.ts';
import type { OptionsModel } from './model.ts';
import { Section } from './Section.tsx';

const ms = (value: number): string => value.toFixed(value < 10 ? 2 : 0);

/** Runs the bundled examples in the reader's own browser. */
export function TestSection({ model }: { model: OptionsModel }) {
  const t = useText();
  const test = model.test.value;
  const done = test !== null && typeof test === 'object' ? test : null;
  return (
    <Section id="test" model={model}>
      <p class="bl-quiet">{t('ui.options.test.intro')}</p>
      <div class="opt-row">
        <button
          type="button"
          class="bl-button"
          disabled={test === 'running'}
          onClick={() => void model.runTest()}
        >
          {t('ui.options.test.run')}
        </button>
        <span role="status">
          {test === 'running' && t('ui.options.test.running')}
          {test === 'failed' && t('ui.options.test.failed')}
          {done && (
            <>
              <strong>
                {t('ui.options.test.right', [
                  formatNumber(t, done.right),
                  formatNumber(t, done.total),
                  formatShare(t, done.total === 0 ? 0 : done.right / done.total),
                ])}
              </strong>{' '}
              <span class="bl-quiet">
                {t('ui.options.test.slowest', [ms(done.slowest)])} ·{' '}
                {t('ui.options.test.all', [ms(done.all)])}
              </span>
            </>
          )}
        </span>
      </div>
      {done && done.wrong.length > 0 && (
        <details class="bl-fold">
          <summary>{countText(t, 'ui.options.test.wrongOnes', done.wrong.length)}</summary>
          <ul>
            {done.wrong.map((rule, index) => (
              <li key={index}>
                <code>{rule}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}
