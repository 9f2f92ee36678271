import type { CountedTexts, PlainTexts } from '../.wxt/types/texts.d.ts';

/** A key of a text that is shown as it is. */
export type TextKey = keyof PlainTexts;

/** A key of a text that depends on a number, "one | other" in the locale file. */
export type CountedKey = keyof CountedTexts;

export type Fill = string | number;

/** As many values as a text has places, `$1` to `$5`. */
type Fills = [
  [],
  [Fill],
  [Fill, Fill],
  [Fill, Fill, Fill],
  [Fill, Fill, Fill, Fill],
  [Fill, Fill, Fill, Fill, Fill],
];

/** The most places among some texts: who puts a key together at run time fills in for the text that takes the most. */
type Most<Places> = 5 extends Places
  ? 5
  : 4 extends Places
    ? 4
    : 3 extends Places
      ? 3
      : 2 extends Places
        ? 2
        : 1 extends Places
          ? 1
          : 0;

/** What is handed over besides the key: nothing, or one list with a value for each place. */
type Values<Places> = Most<Places> extends 0 ? [] : [values: readonly [...Fills[Most<Places>]]];

/**
 * Gives the text of a key in the reader's language. Keys are dotted ("ui.popup.title"), also those put together at run time
 * (`reason.${key}.name`): TypeScript knows every one, and how many values it takes.
 */
export type Translate = <Key extends TextKey>(key: Key, ...values: Values<PlainTexts[Key]>) => string;

/** The values that go with the number into a text that depends on it. */
export type CountedValues<Key extends CountedKey> =
  Most<CountedTexts[Key]> extends 2 ? [values: readonly [Fill]] : [];

/** The names that stand directly below a part of a key: those of `ui.popup` are "title", "count", … */
export type TextsUnder<Part extends string> = {
  [Key in TextKey]: Key extends `${Part}.${infer Name}`
    ? Name extends `${string}.${string}`
      ? never
      : Name
    : never;
}[TextKey];

/** A key for later, with the values for its places. Made by `later`, so that the two fit. */
export type Later = { readonly key: TextKey; readonly subs: readonly Fill[] };

/** Keeps a text to be shown later, by who has no translate function: a model. */
export const later = <Key extends TextKey>(key: Key, ...values: Values<PlainTexts[Key]>): Later => ({
  key,
  subs: values[0] ?? [],
});

/** The parts below a part of a key that have a name: the tiles of `ui.dashboard.tile` are "permanent", "block", … */
export type NamedUnder<Part extends string> = {
  [Key in TextKey]: Key extends `${Part}.${infer Id}.name` ? Id : never;
}[TextKey];
