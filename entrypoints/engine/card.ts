import { CATEGORY_LOOK } from '#components/category-look.ts';
import { tokensCss } from '#components/mark-style.ts';
import tokenStyle from '#components/tokens.css?inline';
import { applyLanguage, translate } from '#lib/ext/i18n.ts';
import type { Settings } from '#lib/ext/settings.ts';
import { loadedCard, type KeepChoice } from '#lib/page/handshake.ts';
import overlayStyle from '#lib/page/overlay.css?inline';
import type { CardTools } from '#lib/page/overlay.ts';
import { CATEGORY_KEY } from '#lib/smtp/catalogue/categories.ts';
import { loadCard } from './load-card.ts';

/** The card in the page: the same component as in the popup, in our closed shadow root. */
export function cardTools(
  settings: () => Settings,
  onLooks: CardTools['onLooks'],
  keepChoice: KeepChoice,
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
      let unmount = loadedCard()?.draw(into, content, keepChoice);
      let gone = false;
      if (!unmount) {
        void loadCard().then((card) => {
          if (gone || !card) return;
          unmount = card.draw(into, content, keepChoice);
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
