/** Puts a text on the clipboard. @throws DOMException when the browser refuses. */
export const copyText = (text: string): Promise<void> => navigator.clipboard.writeText(text);

/** Opens an https page in a new tab that learns nothing of ours. */
export function openPage(url: string): void {
  if (url.startsWith('https://')) window.open(url, '_blank', 'noopener,noreferrer');
}

/** Light or dark as chosen; `system` leaves it to the system. */
export function applyTheme(
  theme: 'system' | 'light' | 'dark',
  root: HTMLElement = document.documentElement,
): void {
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
}
