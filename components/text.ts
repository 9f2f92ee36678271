import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CountedKey, CountedValues, Fill, Later, Translate } from '#locales/keys.ts';

export type { Translate };

/** A translate function that is asked for a key which no type can know, or with values that a type has checked before. */
type AnyText = (key: string, values?: readonly Fill[]) => string;

/** The reader's language; set once at the root of each surface. */
const showsKeys: AnyText = (key) => key;
export const TextContext = createContext(showsKeys as Translate);

/** The translate function of the surface a component stands on. */
export const useText = (): Translate => useContext(TextContext);

const plurals = new Map<string, Intl.PluralRules>();

/** Between the forms of a text that depends on a number: "one | other". */
const FORMS = ' | ';

/** A text that was kept for later. */
export const laterText = (t: Translate, { key, subs }: Later): string => (t as AnyText)(key, subs);

/** The text for a code, or the empty string when there is none: not every code has one. */
export function textOrNone(t: Translate, key: `reply.${string}` | `status.${string}`): string {
  const text = (t as AnyText)(key);
  return text === key ? '' : text;
}

/**
 * A text that depends on a number, written "one | other" in the locale file: the form the language wants, with the number
 * (grouped as the language does) as `$1` and `values` from `$2` on.
 */
export function countText<Key extends CountedKey>(
  t: Translate,
  key: Key,
  count: number,
  ...[values]: CountedValues<Key>
): string {
  const locale = localeOf(t);
  const rules = plurals.get(locale) ?? new Intl.PluralRules(locale);
  plurals.set(locale, rules);
  const forms = (t as AnyText)(key, [formatNumber(t, count), ...(values ?? [])]).split(FORMS);
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
