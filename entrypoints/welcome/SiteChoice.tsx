import { useText } from '#components/text.ts';

export type Choice = { name: string; origins: string[]; on: boolean };

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
      <ul class="choices">
        {choices.map((choice) => (
          <li key={choice.name}>
            <span>{choice.name}</span>
            {choice.on ? (
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
            )}
          </li>
        ))}
      </ul>
      <p class="bl-said" role="status">
        {said}
      </p>
    </>
  );
}
