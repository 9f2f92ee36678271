import type { Reason } from './catalogue/reasons.ts';
import { compileMatcher, type Condition, type Matcher } from './match/matcher.ts';
import { LINE_SIGNS } from './line-signs.ts';
import { OPENINGS } from './openings.ts';
import { BOUNCE_PHRASES, FAILURE_PHRASES, GENERIC, LANGUAGES, PROVIDERS } from './rules/index.ts';
import type { Provider, Rule } from './rules/rule.ts';
import { NOT_A_BOUNCE } from './not-a-bounce.ts';
import { PARCELS } from './parcels.ts';
import { SIGNS, type Sign } from './shape.ts';

/** What a condition of the one matcher stands for. */
export type Meaning =
  | { kind: 'rule'; rule: Rule; provider: Provider | null; language: boolean }
  | { kind: 'host'; provider: Provider }
  | { kind: 'words'; provider: Provider }
  | { kind: 'domain'; provider: Provider }
  | { kind: 'sign'; sign: Sign }
  | { kind: 'opening' }
  | { kind: 'not-a-bounce' };

/** All rules, provider marks and signs in one automaton, so one reading of a text answers everything. */
export type Compiled = { matcher: Matcher; meanings: readonly Meaning[] };

/** Groups of conditions: what a stretch is asked for. */
export const SIGN = 0;
export const SPEAKER = 1;
export const RULE = 2;

const LINE_REASONS: ReadonlySet<Reason> = new Set<Reason>(['user-unknown', 'over-quota', 'disabled']);

const groupOf = ({ kind }: Meaning): number =>
  kind === 'rule' ? RULE : kind === 'sign' || kind === 'opening' || kind === 'not-a-bounce' ? SIGN : SPEAKER;

/** Does a rule ask for words? One that hangs on a code alone has nothing to be found by. */
const hasWords = ({ any, all }: Rule): boolean => (any?.length ?? 0) + (all?.length ?? 0) > 0;

/** Every condition with what it means, in the order in which they answer. */
function* facts(): Generator<[Condition, Meaning]> {
  for (const provider of PROVIDERS) {
    for (const host of provider.hosts) yield [{ any: [host] }, { kind: 'host', provider }];
    for (const token of provider.tokens) yield [{ any: [token] }, { kind: 'words', provider }];
    for (const domain of provider.domains ?? [])
      yield [{ any: [`@${domain}`] }, { kind: 'domain', provider }];
    for (const rule of provider.rules)
      if (hasWords(rule)) yield [rule, { kind: 'rule', rule, provider, language: false }];
  }
  for (const rule of GENERIC)
    if (hasWords(rule)) yield [rule, { kind: 'rule', rule, provider: null, language: false }];
  for (const rule of LANGUAGES)
    if (hasWords(rule)) yield [rule, { kind: 'rule', rule, provider: null, language: true }];
  for (const condition of SIGNS) yield [condition, { kind: 'sign', sign: condition.sign }];
  yield [{ any: LINE_SIGNS }, { kind: 'sign', sign: 'line' }];
  // "The mailbox is full" in another language is said of mail and nothing else.
  for (const { reason, any, none, weight } of LANGUAGES)
    if (LINE_REASONS.has(reason) && (weight ?? 1) > 0.8)
      yield [
        { any, none },
        { kind: 'sign', sign: 'line' },
      ];
  yield [{ any: BOUNCE_PHRASES }, { kind: 'sign', sign: 'bounce' }];
  yield [
    { any: FAILURE_PHRASES, none: PARCELS },
    { kind: 'sign', sign: 'undelivered' },
  ];
  yield [{ any: OPENINGS }, { kind: 'opening' }];
  for (const condition of NOT_A_BOUNCE) yield [condition, { kind: 'not-a-bounce' }];
}

/** The conditions one by one, so that none is kept; their meanings go into `meanings`. */
function* conditionsOf(meanings: Meaning[]): Generator<Condition & { group: number }> {
  for (const [{ any, all, none }, meaning] of facts()) {
    meanings.push(meaning);
    yield { any, all, none, group: groupOf(meaning) };
  }
}

function* compile(): Generator<void, Compiled> {
  const meanings: Meaning[] = [];
  return { matcher: yield* compileMatcher(conditionsOf(meanings)), meanings };
}

const work = compile();
let compiled: Compiled | undefined;

/** Compiles some hundred fragments; undefined while something is left to do. */
export const compileMore = (): Compiled | undefined => {
  if (compiled !== undefined) return compiled;
  const { done, value } = work.next();
  return done ? (compiled = value) : undefined;
};

const compileAll = (): Compiled => {
  for (;;) {
    const all = compileMore();
    if (all) return all;
  }
};

/** The rules; what is not compiled yet is compiled now. */
export const rules = (): Compiled => compiled ?? compileAll();
