import type { Category } from '../catalogue/categories.ts';
import type { Permanence } from '../diagnosis.ts';
import type { Phrases } from './languages/language.ts';
import type { Provider, Rule } from './rule.ts';

/**
 * All rules as one text, which a browser reads in a third of the time that it takes for as many literals. The build writes it
 * (`scripts/build/packed-rules.ts`); whatever runs from the sources reads the rules as they stand.
 */
export type Rules = {
  providers: readonly Provider[];
  generic: readonly Rule[];
  english: Phrases;
};

/** Signs that no fragment holds: between rules, fields, lists of a field, fragments, and the two sides of a product. */
const RULE = '$';
const FIELD = '`';
const LIST = '^';
const FRAGMENT = '|';
const TIMES = '~';
/** Between rules, notices, failures and parties of languages. */
const PART = '\t';
const SIGNS = [RULE, FIELD, LIST, FRAGMENT, TIMES, PART];

const PARTS = ' … ';

/** A list as a product of beginnings and ends where all their pairs are in it; in the order of the alphabet, which packs best. */
const packList = (fragments: readonly string[] = []): string => {
  const ends = new Map<string, string[]>();
  const plain: string[] = [];
  for (const fragment of [...fragments].sort()) {
    if (SIGNS.some((sign) => fragment.includes(sign)))
      throw new Error(`A fragment may hold none of ${SIGNS.join(' ')}: ${fragment}`);
    const [first, second, ...more] = fragment.split(PARTS);
    if (second === undefined || more.length > 0) plain.push(fragment);
    else ends.set(first!, [...(ends.get(first!) ?? []), second]);
  }
  const begins = new Map<string, string[]>();
  for (const [first, seconds] of ends) {
    const key = seconds.join(FRAGMENT);
    begins.set(key, [...(begins.get(key) ?? []), first]);
  }
  const products = [...begins].map(([seconds, firsts]) => `${firsts.join(FRAGMENT)}${TIMES}${seconds}`);
  return (plain.length > 0 ? [plain.join(FRAGMENT), ...products] : products).join(LIST);
};

const unpackList = (packed: string): string[] => {
  if (packed === '') return [];
  const fragments: string[] = [];
  for (const list of packed.split(LIST)) {
    const [firsts, seconds] = list.split(TIMES);
    if (seconds === undefined) for (const fragment of firsts!.split(FRAGMENT)) fragments.push(fragment);
    else
      for (const first of firsts!.split(FRAGMENT))
        for (const second of seconds.split(FRAGMENT)) fragments.push(first + PARTS + second);
  }
  return fragments;
};

/** What a rule may say besides its words, each as a field; a number or a list as it is written. */
const FLAGS = ['needsCode', 'neverSent', 'token'] as const;
const HTTPS = 'https://';

const packRule = (rule: Rule): string => {
  const { id, reason, any, all, none, weight, reply = [], status = [], category, permanence, source } = rule;
  const [file, ...name] = id.split('/');
  return [
    file,
    name.join('/') === reason ? '' : name.join('/'),
    reason,
    packList(any),
    packList(none),
    weight ?? '',
    reply.join(),
    status.join(),
    FLAGS.filter((flag) => rule[flag]).join(),
    source?.slice(HTTPS.length) ?? '',
    category ?? '',
    permanence ?? '',
    packList(all),
  ]
    .join(FIELD)
    .replace(/`+$/, '');
};

const unpackRule = (packed: string): Rule => {
  const [
    file,
    name = '',
    reason = '',
    any = '',
    none = '',
    weight = '',
    reply = '',
    status = '',
    flags = '',
    source = '',
    category = '',
    permanence = '',
    all = '',
  ] = packed.split(FIELD);
  const rule: Rule = { id: `${file}/${name === '' ? reason : name}`, reason: reason as Rule['reason'] };
  if (any !== '') rule.any = unpackList(any);
  if (none !== '') rule.none = unpackList(none);
  if (weight !== '') rule.weight = Number(weight);
  if (reply !== '') rule.reply = reply.split(',').map(Number);
  if (status !== '') rule.status = status.split(',');
  if (flags !== '') for (const flag of flags.split(',')) rule[flag as (typeof FLAGS)[number]] = true;
  if (source !== '') rule.source = HTTPS + source;
  if (category !== '') rule.category = category as Category;
  if (permanence !== '') rule.permanence = permanence as Permanence;
  if (all !== '') rule.all = unpackList(all);
  return rule;
};

const packRules = (rules: readonly Rule[]): string => rules.map(packRule).join(RULE);
const unpackRules = (packed: string): Rule[] => (packed === '' ? [] : packed.split(RULE).map(unpackRule));

/** A page's address may hold a sign. */
const packProvider = ({ id, name, kind, hosts, tokens, domains, docs, rules }: Provider): string[] => [
  [id, name, kind, packList(hosts), packList(tokens), packList(domains), docs ?? ''].join(FIELD),
  packRules(rules),
];

/** The rules as a list of texts. */
export const pack = ({ providers, generic, english }: Rules): string[] => [
  packRules(generic),
  packPhrases(english),
  ...providers.flatMap(packProvider),
];

/** The phrases as one text. */
export const packPhrases = ({ rules, notices, failures, parties }: Phrases): string =>
  [packRules(rules), packList(notices), packList(failures), packList(parties)].join(PART);

/** What `packPhrases` was given. */
export const unpackPhrases = (packed: string): Phrases => {
  const [rules = '', notices = '', failures = '', parties = ''] = packed.split(PART);
  return {
    rules: unpackRules(rules),
    notices: unpackList(notices),
    failures: unpackList(failures),
    parties: unpackList(parties),
  };
};

/** What `pack` was given. */
export const unpack = (packed: readonly string[]): Rules => {
  const [generic = '', english = '', ...rest] = packed;
  const providers: Provider[] = [];
  for (let at = 0; at < rest.length; at += 2) {
    const [id, name, kind, hosts, tokens, domains, docs] = rest[at]!.split(FIELD);
    providers.push({
      id: id!,
      name: name!,
      kind: kind as Provider['kind'],
      hosts: unpackList(hosts!),
      tokens: unpackList(tokens!),
      ...(domains === '' ? {} : { domains: unpackList(domains!) }),
      ...(docs === '' ? {} : { docs: docs! }),
      rules: unpackRules(rest[at + 1]!),
    });
  }
  return { providers, generic: unpackRules(generic), english: unpackPhrases(english) };
};
