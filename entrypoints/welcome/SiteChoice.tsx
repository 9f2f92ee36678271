import { useText } from '#components/text.ts';
import type { SiteOffer } from '../options/site-rows.ts';
import { SitesByKind } from '../options/SitesByKind.tsx';

export type Choice = SiteOffer & { on: boolean };

/** Sites to turn on, one button each. */
export function SiteChoice({
  choices,
  said,
  onTurnOn,
}: {
  choices: readonly Choice[];
  said: string;
  /** Called in the click itself: the browser's question must come before anything is awaited. */
  onTurnOn: (choice: Choice) => void;
}) {
  const t = useText();
  return (
    <>
      <SitesByKind
        sites={choices}
        action={(choice) =>
          choice.on ? (
            <span class="choice-on">{t('ui.welcome.sites.on')}</span>
          ) : (
            <button
              type="button"
              class="bl-button"
              aria-label={t('ui.options.sites.turnOnOf', [choice.name])}
              onClick={() => onTurnOn(choice)}
            >
              {t('ui.options.sites.turnOn')}
            </button>
          )
        }
      />
      <p class="bl-said" role="status">
        {said}
      </p>
    </>
  );
}
