import { GENERIC, LANGUAGES, PROVIDERS } from '#lib/smtp/rules/index.ts';

/** Every rule, in the order in which the bundled examples stand. */
export const ALL_RULES = [...PROVIDERS.flatMap(({ rules }) => rules), ...GENERIC, ...LANGUAGES];
