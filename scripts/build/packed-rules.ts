import { join } from 'node:path';
import type { Plugin } from 'vite';
import { blocklistRules } from '../../lib/smtp/rules/blocklists.ts';
import { FOREIGN } from '../../lib/smtp/rules/foreign.ts';
import * as rules from '../../lib/smtp/rules/index.ts';
import { pack, packPhrases } from '../../lib/smtp/rules/packed.ts';
import type { Rule } from '../../lib/smtp/rules/rule.ts';

const RULES = join(import.meta.dirname, '../../lib/smtp/rules').replaceAll('\\', '/');

/** What cards know of block lists is in the package anyway, and these rules are made of it. */
const isOfBlocklists = ({ id }: Rule): boolean => id.startsWith('blocklists/');

/** The rules' index, with the rules as one text. */
const packedIndex = (): string => {
  if (rules.GENERIC.findLastIndex(isOfBlocklists) >= blocklistRules.length)
    throw new Error('The rules of block lists are no longer the first of the generic ones.');
  const packed = pack({
    providers: rules.PROVIDERS,
    generic: rules.GENERIC.filter((rule) => !isOfBlocklists(rule)),
    english: rules.ENGLISH,
  });
  return `import { blocklistRules } from './blocklists.ts';
import { unpack } from './packed.ts';
const rules = unpack(${JSON.stringify(packed.join('\n'))}.split('\\n'));
export const PROVIDERS = rules.providers;
export const GENERIC = [...blocklistRules, ...rules.generic];
export const ENGLISH = rules.english;
`;
};

/** The phrases of other languages, as one text. */
const packedForeign = (): string => `import { unpackPhrases } from './packed.ts';
export const FOREIGN = unpackPhrases(${JSON.stringify(packPhrases(FOREIGN))});
`;

const PACKED: Readonly<Record<string, () => string>> = {
  [`${RULES}/index.ts`]: packedIndex,
  [`${RULES}/foreign.ts`]: packedForeign,
};

/** Puts the rules into the package as `lib/smtp/rules/packed.ts` writes them. */
export const packedRules: Plugin = {
  name: 'bouncelens:packed-rules',
  apply: 'build',
  load: (id) => PACKED[id.replaceAll('\\', '/')]?.() ?? null,
};
