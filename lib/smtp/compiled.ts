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
  | { kind: 'rule'; rule: Rule; provider: Provider | null; language: boolean; order: number }
  | { kind: 'host'; provider: Provider }
  | { kind: 'words'; provider: Provider }
  | { kind: 'domain'; provider: Provider }
  | { kind: 'sign'; sign: Sign }
  | { kind: 'opening' }
  | { kind: 'not-a-bounce' };

/** All rules, provider marks and signs in one automaton, so one reading of a text answers everything. */
export type Compiled = { matcher: Matcher; meanings: readonly Meaning[]; codeOnly: readonly Meaning[] };

/** Groups of conditions: what a stretch is asked for. */
export const SIGN = 0;
export const SPEAKER = 1;
export const RULE = 2;

const LINE_REASONS: ReadonlySet<Reason> = new Set<Reason>(['user-unknown', 'over-quota', 'disabled']);

const groupOf = ({ kind }: Meaning): number =>
  kind === 'rule' ? RULE : kind === 'sign' || kind === 'opening' || kind === 'not-a-bounce' ? SIGN : SPEAKER;

function* compile(): Generator<void, Compiled> {
  const conditions: (Condition & { group: number })[] = [];
  const meanings: Meaning[] = [];
  const codeOnly: Meaning[] = [];
  let order = 0;
  const add = ({ any, all, none }: Condition, meaning: Meaning): void => {
    conditions.push({ any, all, none, group: groupOf(meaning) });
    meanings.push(meaning);
  };
  const addRule = (rule: Rule, provider: Provider | null, language: boolean): void => {
    const meaning: Meaning = { kind: 'rule', rule, provider, language, order: order++ };
    if ((rule.any?.length ?? 0) + (rule.all?.length ?? 0) === 0) codeOnly.push(meaning);
    else add(rule, meaning);
  };
  for (const provider of PROVIDERS) {
    for (const host of provider.hosts) add({ any: [host] }, { kind: 'host', provider });
    for (const token of provider.tokens) add({ any: [token] }, { kind: 'words', provider });
    for (const domain of provider.domains ?? []) add({ any: [`@${domain}`] }, { kind: 'domain', provider });
    for (const rule of provider.rules) addRule(rule, provider, false);
  }
  for (const rule of GENERIC) addRule(rule, null, false);
  for (const rule of LANGUAGES) addRule(rule, null, true);
  for (const condition of SIGNS) add(condition, { kind: 'sign', sign: condition.sign });
  add({ any: LINE_SIGNS }, { kind: 'sign', sign: 'line' });
  // "The mailbox is full" in another language is said of mail and nothing else.
  for (const { reason, any, none, weight } of LANGUAGES)
    if (LINE_REASONS.has(reason) && (weight ?? 1) > 0.8) add({ any, none }, { kind: 'sign', sign: 'line' });
  add({ any: BOUNCE_PHRASES }, { kind: 'sign', sign: 'bounce' });
  add({ any: FAILURE_PHRASES, none: PARCELS }, { kind: 'sign', sign: 'undelivered' });
  add({ any: OPENINGS }, { kind: 'opening' });
  for (const condition of NOT_A_BOUNCE) add(condition, { kind: 'not-a-bounce' });
  yield;
  return { matcher: yield* compileMatcher(conditions), meanings, codeOnly };
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
