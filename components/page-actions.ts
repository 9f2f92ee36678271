import { tokensCss, type MarkChoices } from './mark-style.ts';

/** Puts a text on the clipboard. @throws DOMException when the browser refuses. */
export const copyText = (text: string): Promise<void> => navigator.clipboard.writeText(text);

/** Opens an https page in a new tab that learns nothing of ours. */
export function openPage(url: string): void {
  if (url.startsWith('https://')) window.open(url, '_blank', 'noopener,noreferrer');
}

let chosenLooks: CSSStyleSheet | null = null;

/** Light or dark, and the colours of categories, as chosen in the options. */
export function applyAppearance({
  theme,
  looks,
}: {
  theme: 'system' | 'light' | 'dark';
  looks: MarkChoices;
}): void {
  applyTheme(theme);
  if (!chosenLooks) {
    chosenLooks = new CSSStyleSheet();
    document.adoptedStyleSheets.push(chosenLooks);
  }
  chosenLooks.replaceSync(tokensCss(looks));
}

/** Light or dark as chosen; `system` leaves it to the system. */
function applyTheme(theme: 'system' | 'light' | 'dark', root: HTMLElement = document.documentElement): void {
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
}
