import { expect, it } from 'vitest';
import { BOUNCE_PHRASES, FAILURE_PHRASES, GENERIC, LANGUAGES, PROVIDERS } from './index.ts';
import { pack, unpack, type Rules } from './packed.ts';
import type { Provider, Rule } from './rule.ts';

const rules: Rules = {
  providers: PROVIDERS,
  generic: GENERIC,
  languages: LANGUAGES,
  bounce: BOUNCE_PHRASES,
  failure: FAILURE_PHRASES,
};

const sorted = (fragments: readonly string[] = []): string[] => [...new Set(fragments)].sort();

/** The order within a list means nothing, nor whether an empty one is left out. */
const plain = ({ any, all, none, source, ...rest }: Rule) => ({
  ...rest,
  source: source ?? null,
  any: sorted(any),
  all: sorted(all),
  none: sorted(none),
});

const plainProvider = ({ id, name, kind, hosts, tokens, domains, docs, rules: own }: Provider) => ({
  of: [id, name, kind, docs],
  marks: [hosts, tokens, domains].map((marks) => sorted(marks)),
  rules: own.map(plain),
});

it('what was packed is what it was', () => {
  const text = pack(rules).join('\n');
  const read = unpack(text.split('\n'));
  expect(read.generic.map(plain)).toEqual(GENERIC.map(plain));
  expect(read.languages.map(plain)).toEqual(LANGUAGES.map(plain));
  expect(sorted(read.bounce)).toEqual(sorted(BOUNCE_PHRASES));
  expect(sorted(read.failure)).toEqual(sorted(FAILURE_PHRASES));
  expect(read.providers.map(plainProvider)).toEqual(PROVIDERS.map(plainProvider));
});

it('a fragment that holds a sign of the packing is refused', () => {
  const rule: Rule = { id: 'generic/x', reason: 'policy', any: ['a | b'] };
  expect(() => pack({ ...rules, generic: [rule] })).toThrow('a | b');
});
