import { laterText, useText } from '#components/text.ts';
import type { Diagnosis } from '#lib/smtp/diagnosis.ts';
import type { WelcomeModel } from './model.ts';
import { SiteChoice } from './SiteChoice.tsx';
import { TryIt } from './TryIt.tsx';

/** What is shown once after install: see it work, choose sites, keep it at hand. */
export function Welcome(props: {
  model: WelcomeModel;
  sample: { text: string; diagnosis: Diagnosis | null; providerName: string | null };
  onOptions: () => void;
}) {
  const { model, sample, onOptions } = props;
  const t = useText();
  const said = model.said.value;
  return (
    <main class="welcome">
      <header>
        <img src="/icon/48.png" alt="" width="48" height="48" />
        <div>
          <h1>{t('ui.welcome.title')}</h1>
          <p class="bl-quiet">{t('ui.welcome.intro')}</p>
        </div>
      </header>
      <ol class="steps">
        <li>
          <h2>{t('ui.welcome.try.title')}</h2>
          <p>{t('ui.welcome.try.text')}</p>
          {sample.diagnosis && (
            <TryIt text={sample.text} diagnosis={sample.diagnosis} providerName={sample.providerName} />
          )}
        </li>
        <li>
          <h2>{t('ui.welcome.sites.title')}</h2>
          <p>{t('ui.welcome.sites.text')}</p>
          <SiteChoice
            choices={model.choices.value}
            said={said ? laterText(t, said) : ''}
            onTurnOn={(choice) => void model.turnOn(choice)}
          />
          <p class="bl-quiet">{t('ui.welcome.sites.otherwise')}</p>
        </li>
        <li>
          <h2>{t('ui.welcome.keep.title')}</h2>
          <p>{t('ui.welcome.keep.text')}</p>
          <p>
            <strong>{t('ui.welcome.keep.promise')}</strong>
          </p>
          <button type="button" class="bl-button" onClick={onOptions}>
            {t('ui.welcome.done')}
          </button>
        </li>
      </ol>
    </main>
  );
}
