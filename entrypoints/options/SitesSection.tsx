import { useRef, useState } from 'preact/hooks';
import { EmptyState } from '#components/EmptyState.tsx';
import { Switch } from '#components/Switch.tsx';
import { useText } from '#components/text.ts';
import type { OptionsModel } from './model.ts';
import { Section } from './Section.tsx';
import type { SiteRow } from './site-rows.ts';
import { SitesByKind } from './SitesByKind.tsx';

/** Where pages are read: sites that are turned on, sites on offer, and a field for any other. */
export function SitesSection({ model }: { model: OptionsModel }) {
  const t = useText();
  const [typed, setTyped] = useState('');
  const offers = useRef<HTMLDetailsElement>(null);
  const sites = model.sites.value;
  const allowed = model.policy.value.sites;
  const nameOf = ({ name }: SiteRow) => (name === '*' ? t('ui.options.sites.every') : name);
  return (
    <Section id="sites" where="sites" model={model}>
      <p class="bl-quiet">{t('ui.options.sites.intro')}</p>
      {allowed && (
        <p class="bl-quiet opt-what">
          {t('ui.options.sites.allowed')} <code>{allowed.join(', ')}</code>
        </p>
      )}
      {sites.length === 0 ? (
        <EmptyState title={t('ui.options.sites.none.title')} text={t('ui.options.sites.none.text')}>
          <button
            type="button"
            class="bl-button bl-button-main"
            onClick={() => {
              if (offers.current) offers.current.open = true;
            }}
          >
            {t('ui.options.sites.more')}
          </button>
        </EmptyState>
      ) : (
        <ul class="opt-list">
          {sites.map((row) => (
            <li key={row.origins.join()}>
              <Switch checked={row.on} onChange={(on) => void model.switchSite(row, on)}>
                {t('ui.options.sites.on', [nameOf(row)])}
              </Switch>
              <button
                type="button"
                class="bl-button"
                aria-label={t('ui.options.sites.removeOf', [nameOf(row)])}
                onClick={() => void model.takeBack(row)}
              >
                {t('ui.options.sites.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {model.offers.value.length > 0 && (
        <details ref={offers} class="bl-fold">
          <summary>{t('ui.options.sites.more')}</summary>
          <SitesByKind
            sites={model.offers.value}
            action={({ name, origins }) => (
              <button
                type="button"
                class="bl-button"
                aria-label={t('ui.options.sites.turnOnOf', [name])}
                onClick={() => void model.turnOn(name, origins)}
              >
                {t('ui.options.sites.turnOn')}
              </button>
            )}
          />
        </details>
      )}
      <form
        class="opt-row"
        onSubmit={(event) => {
          event.preventDefault();
          void model.turnOnTyped(typed).then((given) => given && setTyped(''));
        }}
      >
        <label for="own-site">{t('ui.options.sites.own')}</label>
        <input
          id="own-site"
          class="opt-input"
          placeholder={t('ui.options.sites.ownPlaceholder')}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="bl-button">
          {t('ui.options.sites.turnOn')}
        </button>
      </form>
    </Section>
  );
}
