import { CATEGORY_LOOK } from '#components/category-look.ts';
import { tokensCss } from '#components/mark-style.ts';
import type { CardProps } from '#components/DiagnosisCard.tsx';
import tokenStyle from '#components/tokens.css?inline';
import { applyLanguage, translate } from '#lib/ext/i18n.ts';
import type { Settings } from '#lib/ext/settings.ts';
import { loadedCard } from '#lib/page/handshake.ts';
import overlayStyle from '#lib/page/overlay.css?inline';
import type { CardContent, CardTools } from '#lib/page/overlay.ts';
import { CATEGORY_KEY, type Category } from '#lib/smtp/catalogue/categories.ts';
import type { Diagnosis } from '#lib/smtp/diagnosis.ts';
import { providerName } from '#lib/smtp/index.ts';
import { copyText } from './copy.ts';
import { loadCard } from './load-card.ts';

/** The card in the page: the same component as in the popup, in our closed shadow root. */
export function cardTools(
  settings: () => Settings,
  onLooks: CardTools['onLooks'],
  keepChoice: (diagnosis: Diagnosis, category: Category) => void,
): CardTools {
  return {
    styles: () => [tokenStyle, tokensCss(settings().looks), loadedCard()?.style, overlayStyle].join('\n'),
    looks: () => settings().looks,
    onLooks,
    hover: () => settings().hover,
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
    mountCard(into, content, drawn) {
      // Not the page's language: glyphs, quotation marks and a screen reader's voice follow it.
      applyLanguage(into);
      const theme = settings().theme;
      if (theme !== 'system') into.dataset['theme'] = theme;
      const props = propsOf(content, keepChoice);
      let unmount = loadedCard()?.draw(into, props);
      let gone = false;
      if (!unmount) {
        void loadCard().then((card) => {
          if (gone || !card) return;
          unmount = card.draw(into, props);
          drawn();
        });
      }
      return () => {
        gone = true;
        unmount?.();
      };
    },
  };
}

function propsOf(
  { diagnosis, event }: CardContent,
  keepChoice: (diagnosis: Diagnosis, category: Category) => void,
): CardProps {
  const { sendingDomain, sendingIp, recipientDomain } = event?.observation ?? {};
  return {
    diagnosis,
    providerName: diagnosis.provider && providerName(diagnosis.provider),
    verdict: event?.verdict ?? null,
    neverSent: event ? event.observation.outcome === 'never-sent' : undefined,
    domain: { sendingDomain, sendingIp, recipientDomain },
    onCopy: copyText,
    onOpen: (url) => void window.open(url, '_blank', 'noopener,noreferrer'),
    onOverride: (category) => keepChoice(diagnosis, category),
  };
}
