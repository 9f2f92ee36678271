import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/**
 * Gives the text of a key of `locales/` in the reader's language. `key` is dotted ("reason.over_quota.name"); `subs` fill
 * `$1` to `$9`. An unknown key gives the key itself, so that a gap is seen.
 */
export type Translate = (key: string, subs?: (string | number)[]) => string;

/** The reader's language; set once at the root of each surface. */
export const TextContext = createContext<Translate>((key) => key);

/** The translate function of the surface a component stands on. */
export const useText = (): Translate => useContext(TextContext);

const plurals = new Map<string, Intl.PluralRules>();

/** Between the forms of a text that depends on a number: "one | other". */
const FORMS = ' | ';

/** The text of a key, or the empty string when there is none. */
export function textOrNone(t: Translate, key: string): string {
  const text = t(key);
  return text === key ? '' : text;
}

/**
 * A text that depends on a number, written "one | other" in the locale file: the form the language wants, with the number
 * (grouped as the language does) as `$1` and `subs` from `$2` on.
 */
export function countText(t: Translate, key: string, count: number, subs: string[] = []): string {
  const locale = localeOf(t);
  const rules = plurals.get(locale) ?? new Intl.PluralRules(locale);
  plurals.set(locale, rules);
  const forms = t(key, [formatNumber(t, count), ...subs]).split(FORMS);
  return (rules.select(count) === 'one' ? forms[0] : forms.at(-1)) ?? '';
}

/** A whole number, grouped as the language does. */
export const formatNumber = (t: Translate, value: number): string => value.toLocaleString(localeOf(t));

/** A share from 0 to 1 with one decimal: "12.5%". */
export const formatShare = (t: Translate, value: number): string =>
  value.toLocaleString(localeOf(t), { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** The language tag of the texts in use; every language file states its own under `ui.locale`. */
function localeOf(t: Translate): string {
  const tag = t('ui.locale');
  return /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(tag) ? tag : 'en';
}
