import { expect, it } from 'vitest';
import { FOREIGN } from './foreign.ts';
import { ENGLISH, GENERIC, PROVIDERS } from './index.ts';
import type { Phrases } from './languages/language.ts';
import { pack, packPhrases, unpack, unpackPhrases, type Rules } from './packed.ts';
import type { Provider, Rule } from './rule.ts';

const rules: Rules = {
  providers: PROVIDERS,
  generic: GENERIC,
  english: ENGLISH,
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

const plainPhrases = ({ rules: own, notices, failures }: Phrases) => ({
  rules: own.map(plain),
  notices: sorted(notices),
  failures: sorted(failures),
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
  expect(plainPhrases(read.english)).toEqual(plainPhrases(ENGLISH));
  expect(plainPhrases(unpackPhrases(packPhrases(FOREIGN)))).toEqual(plainPhrases(FOREIGN));
  expect(read.providers.map(plainProvider)).toEqual(PROVIDERS.map(plainProvider));
});

it('a fragment that holds a sign of the packing is refused', () => {
  const rule: Rule = { id: 'generic/x', reason: 'policy', any: ['a | b'] };
  expect(() => pack({ ...rules, generic: [rule] })).toThrow('a | b');
});
