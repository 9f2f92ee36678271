import { MAX_TEXT } from './limits.ts';
import { compileMatcher, type Condition, type Matcher, type Reading } from './match/matcher.ts';
import { OPENINGS } from './openings.ts';
import { ENGLISH, GENERIC, PROVIDERS } from './rules/index.ts';
import type { Phrases } from './rules/languages/language.ts';
import { STEMS } from './rules/languages/stems.ts';
import type { Provider, Rule } from './rules/rule.ts';
import { NOT_A_BOUNCE } from './not-a-bounce.ts';
import { PARCELS } from './parcels.ts';
import { SIGNS, type Sign } from './shape.ts';

/** What a condition of a matcher stands for. */
export type Meaning =
  | { kind: 'rule'; rule: Rule; provider: Provider | null; language: boolean }
  | { kind: 'host'; provider: Provider }
  | { kind: 'words'; provider: Provider }
  | { kind: 'domain'; provider: Provider }
  | { kind: 'sign'; sign: Sign }
  | { kind: 'opening' }
  | { kind: 'party' }
  | { kind: 'not-a-bounce' }
  | { kind: 'foreign' };

/** A reading of a text by all rules that it may need. */
export type Whole = Reading & {
  /** May the text speak another language than English, of which nothing is known yet? */
  lacksLanguages: () => boolean;
};

/**
 * All rules, provider marks and signs in one automaton, so that one reading of a text answers everything; the phrases of other
 * languages are in a second one, which reads only texts that hold a stem of theirs.
 */
export type Compiled = {
  /** Reads `text[0, to)`; valid until the next reading. */
  read: (text: string, to: number) => Whole;
  meanings: readonly Meaning[];
  /** Different literals in the automata so far, and the units they have read. */
  fragments: () => number;
  steps: () => number;
};

/** Groups of conditions: what a stretch is asked for. */
export const SIGN = 0;
export const SPEAKER = 1;
export const RULE = 2;
const STEM = 3;
/** Parties of a mail in other languages. */
export const PARTY = 4;

const GROUPS: Readonly<Record<Meaning['kind'], number>> = {
  rule: RULE,
  host: SPEAKER,
  words: SPEAKER,
  domain: SPEAKER,
  sign: SIGN,
  opening: SIGN,
  party: PARTY,
  'not-a-bounce': SIGN,
  foreign: STEM,
};

/** Does a rule ask for words? One that hangs on a code alone has nothing to be found by. */
const hasWords = ({ any, all }: Rule): boolean => (any?.length ?? 0) + (all?.length ?? 0) > 0;

type Fact = [Condition, Meaning];

/** Every condition with what it means, in the order in which they answer. */
function* facts(): Generator<Fact> {
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
  for (const condition of SIGNS) yield [condition, { kind: 'sign', sign: condition.sign }];
  yield [{ any: OPENINGS }, { kind: 'opening' }];
  for (const condition of NOT_A_BOUNCE) yield [condition, { kind: 'not-a-bounce' }];
  yield* phrases(ENGLISH);
  yield [{ any: STEMS }, { kind: 'foreign' }];
}

function* phrases({ rules: own, notices, failures = [], parties = [] }: Phrases): Generator<Fact> {
  for (const rule of own) yield [rule, { kind: 'rule', rule, provider: null, language: true }];
  yield [{ any: notices }, { kind: 'sign', sign: 'bounce' }];
  yield [
    { any: failures, none: PARCELS },
    { kind: 'sign', sign: 'undelivered' },
  ];
  if (parties.length > 0) yield [{ any: parties }, { kind: 'party' }];
}

/** What the conditions mean, by their index in whichever matcher. */
const meanings: Meaning[] = [];

/** The conditions one by one, so that none is kept; their meanings go into `meanings`. */
function* conditionsOf(all: Iterable<Fact>): Generator<Condition & { group: number; inWords: boolean }> {
  for (const [{ any, all: every, none }, meaning] of all) {
    meanings.push(meaning);
    yield { any, all: every, none, group: GROUPS[meaning.kind], inWords: meaning.kind === 'foreign' };
  }
}

/** A matcher that is made in steps. */
class InSteps {
  made: Matcher | undefined;
  readonly #work: Generator<void, Matcher>;

  constructor(work: Generator<void, Matcher>) {
    this.#work = work;
  }

  /** Does a step; the matcher once none is left. */
  step(): Matcher | undefined {
    if (this.made) return this.made;
    const { done, value } = this.#work.next();
    return done ? (this.made = value) : undefined;
  }

  whole(): Matcher {
    for (;;) {
      const all = this.step();
      if (all) return all;
    }
  }
}

const first = new InSteps(compileMatcher(conditionsOf(facts())));
let others: InSteps | undefined;

/** Makes the phrases of other languages known; from then on no text lacks them. */
export const learnLanguages = (known: Phrases): void => {
  if (others) return;
  const base = (): number => (first.whole(), meanings.length);
  others = new InSteps(
    (function* () {
      return yield* compileMatcher(conditionsOf(phrases(known)), base());
    })(),
  );
  latest = undefined;
};

/** Compiles some hundred fragments; false once nothing is left to do. */
export const compileMore = (): boolean => !first.step() || (others !== undefined && !others.step());

/** The reading that holds, and of what. */
let latest: { text: string; to: number; whole: Whole } | undefined;

const read = (text: string, to: number): Whole => {
  if (latest?.to === to && latest.text === text) return latest.whole;
  const own = first.whole().read(text, to);
  let isForeign: boolean | undefined;
  let other: Reading | undefined;
  const mayBeForeign = (): boolean => (isForeign ??= own.find(0, to, STEM).length > 0);
  const whole: Whole = {
    find(from, end, group) {
      const found = own.find(from, end, group);
      if (!others || !mayBeForeign()) return found;
      const more = (other ??= others.whole().read(text, to)).find(from, end, group);
      return more.length > 0 ? [...found, ...more] : found;
    },
    lacksLanguages: () => !others && mayBeForeign(),
  };
  latest = { text, to, whole };
  return whole;
};

/** May this text speak another language than English, before `learnLanguages`? Nothing is found in it until then. */
export const lacksLanguages = (text: string): boolean =>
  !others && read(text, Math.min(text.length, MAX_TEXT)).lacksLanguages();

const sum = (of: (matcher: Matcher) => number): number =>
  of(first.whole()) + (others?.made ? of(others.made) : 0);

/** The rules; what is not compiled yet is compiled when a text is read. */
export const rules: Compiled = {
  read,
  meanings,
  fragments: () => sum(({ fragments }) => fragments),
  steps: () => sum(({ steps }) => steps()),
};
