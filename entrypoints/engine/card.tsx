import { render } from 'preact';
import { CATEGORY_LOOK } from '#components/category-look.ts';
import cardStyle from '#components/card.css?inline';
import { tokensCss } from '#components/mark-style.ts';
import { DiagnosisCard } from '#components/DiagnosisCard.tsx';
import { TextContext } from '#components/text.ts';
import tokenStyle from '#components/tokens.css?inline';
import { applyLanguage, translate } from '#lib/ext/i18n.ts';
import type { Settings } from '#lib/ext/settings.ts';
import overlayStyle from '#lib/page/overlay.css?inline';
import type { CardContent, CardTools } from '#lib/page/overlay.ts';
import { CATEGORY_KEY, type Category } from '#lib/smtp/catalogue/categories.ts';
import type { Diagnosis } from '#lib/smtp/diagnosis.ts';
import { providerName } from '#lib/smtp/index.ts';
import { copyText } from './copy.ts';

/** The card in the page: the same component as in the popup, in our closed shadow root. */
export function cardTools(
  settings: () => Settings,
  onLooks: CardTools['onLooks'],
  keepChoice: (diagnosis: Diagnosis, category: Category) => void,
): CardTools {
  return {
    styles: () => [tokenStyle, tokensCss(settings().looks), cardStyle, overlayStyle].join('\n'),
    looks: () => settings().looks,
    onLooks,
    badges: () => settings().badges,
    underlines: () => settings().marks,
    letterOf: (category) => (category ? CATEGORY_LOOK[category].letter : '?'),
    cardLabel: () => translate('ui.overlay.card'),
    badgeLabel: ({ category, diagnosis }) => {
      const codes = [diagnosis.reply, diagnosis.status].filter((code) => code !== null).join(' ');
      const name = category
        ? translate(`category.${CATEGORY_KEY[category]}.name`)
        : translate('ui.overlay.undecided');
      return codes ? translate('ui.overlay.badge', [name, codes]) : name;
    },
    mountCard(into, content) {
      // Not the page's language: glyphs, quotation marks and a screen reader's voice follow it.
      applyLanguage(into);
      const theme = settings().theme;
      if (theme !== 'system') into.dataset['theme'] = theme;
      render(<PageCard {...content} keepChoice={keepChoice} />, into);
      return () => render(null, into);
    },
  };
}

function PageCard({
  diagnosis,
  event,
  keepChoice,
}: CardContent & { keepChoice: (diagnosis: Diagnosis, category: Category) => void }) {
  const { sendingDomain, sendingIp, recipientDomain } = event?.observation ?? {};
  return (
    <TextContext.Provider value={translate}>
      <DiagnosisCard
        diagnosis={diagnosis}
        providerName={diagnosis.provider && providerName(diagnosis.provider)}
        verdict={event?.verdict ?? null}
        neverSent={event ? event.observation.outcome === 'never-sent' : undefined}
        domain={{ sendingDomain, sendingIp, recipientDomain }}
        onCopy={copyText}
        onOpen={(url) => void window.open(url, '_blank', 'noopener,noreferrer')}
        onOverride={(category) => keepChoice(diagnosis, category)}
      />
    </TextContext.Provider>
  );
}
