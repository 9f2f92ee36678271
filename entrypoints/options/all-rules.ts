import { FOREIGN } from '#lib/smtp/rules/foreign.ts';
import { ENGLISH, GENERIC, PROVIDERS } from '#lib/smtp/rules/index.ts';

/** Every rule, in the order in which the bundled examples stand. */
export const ALL_RULES = [
  ...PROVIDERS.flatMap(({ rules }) => rules),
  ...GENERIC,
  ...ENGLISH.rules,
  ...FOREIGN.rules,
];
