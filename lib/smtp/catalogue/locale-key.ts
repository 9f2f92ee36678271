/** A name with underscores for dashes, as TypeScript sees it. */
export type LocaleKey<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}_${LocaleKey<Rest>}`
  : Name;

/** A name as it stands in the keys of `locales/`: "over-quota" is `over_quota`. */
export const localeKey = <Name extends string>(name: Name): LocaleKey<Name> =>
  name.replaceAll('-', '_') as LocaleKey<Name>;
