import { browser } from 'wxt/browser';

/** Text for a key of `locales/`, with `$1`, `$2` … filled in. */
export type Translate = (key: string, subs?: (string | number)[]) => string;

/** Between the plural forms of a message. */
const FORMS = ' | ';

/** Picks a plural form by the first number: "one | many" or "none | one | many". */
function pluralForm(message: string, count: number): string {
  const forms = message.split(FORMS);
  if (forms.length === 1) return message;
  if (forms.length === 2) return forms[count === 1 ? 0 : 1]!;
  return forms[Math.min(Math.max(Math.trunc(count), 0), forms.length - 1)]!;
}

/** The text in the browser's language; the key itself when there is none, so that a gap is seen and nothing breaks. */
export const translate: Translate = (key, subs = []) => {
  const message = browser.i18n.getMessage(key.replaceAll('.', '_') as never, subs.map(String) as never);
  if (!message) return key;
  const count = subs.find((sub) => typeof sub === 'number');
  return count === undefined ? message : pluralForm(message, count);
};

/** The browser's language as a BCP 47 tag, "pt-BR". */
export const language = (): string => browser.i18n.getUILanguage();

/** Reading direction of the language in use. */
export const direction = (): 'ltr' | 'rtl' =>
  browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';

/** Tells an own page its language and direction. Call once, before rendering. */
export function applyLanguage(root: { lang: string; dir: string }): void {
  // The language of the texts, which is English where the browser speaks one we do not.
  root.lang = browser.i18n.getMessage('ui_locale' as never) || language();
  root.dir = direction();
}
