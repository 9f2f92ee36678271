import { browser } from 'wxt/browser';
import type { CountedKey, Fill, Translate } from '#locales/keys.ts';
import { fillIn, readTextList, TEXT_KEYS, TEXTS } from './text-list.ts';

const message = (name: string): string => browser.i18n.getMessage(name as never);

let texts: Map<string, string> | undefined;

/** The text in the browser's language, its places filled in; the key itself when there is none, so that a gap is seen and nothing breaks. */
function textOf(key: string, values: readonly Fill[]): string {
  texts ??= readTextList(message(TEXT_KEYS), message(TEXTS));
  const text = texts.get(key);
  return text === undefined ? key : fillIn(text, values);
}

/** The text of a key in the browser's language. */
export const translate: Translate = (key, values: readonly Fill[] = []) => textOf(key, values);

/** Between the forms of a text that depends on a number. */
const FORMS = ' | ';

/** The form of a text for a number: "one | other". */
export function translateCount(key: CountedKey, count: number): string {
  const forms = textOf(key, [count]).split(FORMS);
  return forms[count === 1 ? 0 : forms.length - 1]!;
}

/**
 * The language to write numbers and days in, as a BCP 47 tag: the browser's ("en-GB") where it is that of the texts, else that of the
 * texts. English words with Italian numbers would be read wrongly.
 */
export function language(): string {
  const browsers = browser.i18n.getUILanguage();
  const own = translate('ui.locale');
  const base = (tag: string): string | undefined => tag.split(/[-_]/)[0];
  return base(browsers) === base(own) ? browsers : own;
}

/** Reading direction of the language in use. */
export const direction = (): 'ltr' | 'rtl' => (message('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr');

/** Tells an own page its language and direction. Call once, before rendering. */
export function applyLanguage(root: { lang: string; dir: string }): void {
  // The language of the texts, which is English where the browser speaks one we do not.
  root.lang = translate('ui.locale');
  root.dir = direction();
}
