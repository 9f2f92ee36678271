import { join } from 'node:path';
import type { Plugin } from 'vite';
import * as rules from '../../lib/smtp/rules/index.ts';
import { pack } from '../../lib/smtp/rules/packed.ts';

const INDEX = join(import.meta.dirname, '../../lib/smtp/rules/index.ts').replaceAll('\\', '/');

/** The rules' index, with the rules as one text. */
const packedIndex = (): string => {
  const packed = pack({
    providers: rules.PROVIDERS,
    generic: rules.GENERIC,
    languages: rules.LANGUAGES,
    bounce: rules.BOUNCE_PHRASES,
    failure: rules.FAILURE_PHRASES,
  });
  return `import { unpack } from './packed.ts';
const rules = unpack(${JSON.stringify(packed.join('\n'))}.split('\\n'));
export const PROVIDERS = rules.providers;
export const GENERIC = rules.generic;
export const LANGUAGES = rules.languages;
export const BOUNCE_PHRASES = rules.bounce;
export const FAILURE_PHRASES = rules.failure;
`;
};

/** Puts the rules into the package as `lib/smtp/rules/packed.ts` writes them. */
export const packedRules: Plugin = {
  name: 'bouncelens:packed-rules',
  apply: 'build',
  load: (id) => (id.replaceAll('\\', '/') === INDEX ? packedIndex() : null),
};
