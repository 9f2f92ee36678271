import { blocklistRules } from '#lib/smtp/rules/blocklists.ts';
import { GENERIC, LANGUAGES, PROVIDERS } from '#lib/smtp/rules/index.ts';
import type { RuleExamples } from '#lib/smtp/rules/rule.ts';
import type { Example } from './self-test.ts';

/** All examples in one lazily loaded file: only who runs the test pays for them. */
const files = import.meta.glob<Record<string, RuleExamples>>(
  ['../../lib/smtp/rules/*.examples.ts', '../../lib/smtp/rules/*/*.examples.ts'],
  { eager: true },
);

const reasons = new Map(
  [...PROVIDERS.flatMap(({ rules }) => rules), ...blocklistRules, ...GENERIC, ...LANGUAGES].map(
    ({ id, reason }) => [id, reason],
  ),
);

/** Every text a rule must take, with the reason it has to give. */
export const EXAMPLES: readonly Example[] = Object.values(files)
  .flatMap((file) => Object.values(file))
  .flatMap((examples) => Object.entries(examples))
  .flatMap(([rule, { takes }]) => {
    const reason = reasons.get(rule);
    return reason ? takes.map((text) => ({ rule, text, reason })) : [];
  });
