import { browser } from 'wxt/browser';

/** One line under the address bar. */
export type Suggestion = { content: string; description: string };

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Chromium reads a description as XML: what was typed comes back in it and must not become markup. */
export const escapeXml = (text: string): string =>
  text
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      ' ',
    )
    .replace(/[&<>"']/g, (letter) => ENTITIES[letter]!);

/** Lines shown. */
const MOST_SUGGESTIONS = 6;

/**
 * Answers the keyword in the address bar.
 *
 * @param suggest lines for what was typed, as plain text.
 * @param open what Enter does.
 * @param markup true where the browser reads descriptions as XML.
 */
export function answerOmnibox(
  suggest: (typed: string) => Suggestion[],
  open: (typed: string) => void,
  markup: boolean,
): void {
  browser.omnibox.onInputChanged.addListener((typed, show) => {
    show(
      suggest(typed)
        .slice(0, MOST_SUGGESTIONS)
        .map(({ content, description }) => ({
          content,
          description: markup ? escapeXml(description) : description,
        })),
    );
  });
  browser.omnibox.onInputEntered.addListener(open);
}
