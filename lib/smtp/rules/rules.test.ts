import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { REASONS } from '../catalogue/reasons.ts';
import type { Diagnosis } from '../diagnosis.ts';
import { diagnose } from '../index.ts';
import { RECIPIENT } from './example-text.ts';
import { FOREIGN } from './foreign.ts';
import { ENGLISH, GENERIC, PROVIDERS } from './index.ts';
import type { Rule, RuleExamples } from './rule.ts';

/** Files of this folder that hold no rules. */
const NO_RULES = new Set([
  'rule.ts',
  'packed.ts',
  'said.ts',
  'index.ts',
  'foreign.ts',
  'version.ts',
  'example-text.ts',
  'esp-vocabulary.ts',
  'providers.ts',
  'languages/index.ts',
  'languages/language.ts',
  'languages/stems.ts',
]);

const HERE = import.meta.dirname;

/** Every examples file beside the rules, by the file it belongs to ("google", "languages/de"). */
const EXAMPLES = new Map<string, RuleExamples>();
for (const path of globSync(['*.examples.ts', 'languages/*.examples.ts'], { cwd: HERE })) {
  const loaded: Record<string, RuleExamples> = await import(`${HERE}/${path}`);
  EXAMPLES.set(
    path.replaceAll('\\', '/').replace('.examples.ts', ''),
    Object.assign({}, ...Object.values(loaded)),
  );
}

/** Every rule, with the file its examples stand in. */
const OWN: { file: string; rule: Rule }[] = [
  ...PROVIDERS.flatMap(({ id, rules }) => rules.map((rule) => ({ file: id, rule }))),
  ...GENERIC.map((rule) => ({ file: rule.id.split('/')[0]!, rule })),
  ...[...ENGLISH.rules, ...FOREIGN.rules].map((rule) => ({
    file: `languages/${rule.id.split('/')[0]!}`,
    rule,
  })),
];

const shown = (text: string): Diagnosis[] => diagnose(text, { place: 'esp' });
const rulesOf = (all: readonly Diagnosis[]): string[] =>
  all.flatMap(({ candidates }) => candidates.flatMap(({ evidence }) => evidence.map(({ rule }) => rule)));
const said = (all: readonly Diagnosis[]): string =>
  all
    .map(
      ({ provider, reply, status, candidates }) =>
        `${provider ?? 'nobody'} ${reply ?? '-'} ${status ?? '-'}: ${candidates
          .map(
            ({ reason, weight, evidence }) =>
              `${reason} ${weight.toFixed(2)} (${evidence.map(({ rule }) => rule).join(', ')})`,
          )
          .join('; ')}`,
    )
    .join('\n') || 'no bounce found';

describe('every rule is taken by its own examples and leaves its near misses', () => {
  test.each(OWN.map(({ file, rule }) => [rule.id, file, rule] as const))('%s', (id, file, rule) => {
    const examples = EXAMPLES.get(file)?.[id];
    const where = `lib/smtp/rules/${file}.examples.ts`;
    expect(
      examples,
      `Give ${id} an entry in ${where}: one text it takes, one near miss it leaves.`,
    ).toBeDefined();
    const { takes, leaves } = examples!;
    expect(takes.length, `${where}: ${id} needs a text it takes.`).toBeGreaterThan(0);
    expect(
      leaves.length,
      `${where}: ${id} needs a near miss, a like text that means something else.`,
    ).toBeGreaterThan(0);
    for (const text of takes) {
      const found = shown(text);
      const first = found[0]?.candidates[0];
      const story = `${id} must explain this text, but it reads as\n${said(found)}\nin\n${text}\nSharpen the fragments of ${id}, or raise it above the rule that won.`;
      expect(first?.reason, story).toBe(rule.reason);
      expect(
        first!.evidence.map(({ rule }) => rule),
        story,
      ).toContain(id);
    }
    for (const text of leaves)
      expect(
        rulesOf(shown(text)),
        `${id} takes its near miss\n${text}\nNarrow it: a longer fragment in "any", a word in "none", or a code in "reply" / "status".`,
      ).not.toContain(id);
  });
});

describe("no provider's mark speaks in another's example", () => {
  const tokens = new Map(
    PROVIDERS.flatMap(({ id, rules }) =>
      rules
        .filter(({ token }) => token)
        .map((rule) => [rule.id, { owner: id, reason: rule.reason }] as const),
    ),
  );
  const spoken = PROVIDERS.filter(({ hosts, rules }) => hosts.length > 0 && rules.length > 0);
  test.each(spoken.map(({ id }) => id))('%s', (id) => {
    for (const [rule, { takes }] of Object.entries(EXAMPLES.get(id) ?? {}))
      for (const text of takes) {
        const [found] = shown(text);
        if (text.startsWith(`<${RECIPIENT}>: host `))
          expect(
            found?.provider,
            `${rule}: a mark or host of another provider is too wide; it claims\n${text}`,
          ).toBe(id);
        for (const { reason, evidence } of found?.candidates ?? [])
          for (const { rule: other } of evidence) {
            const token = tokens.get(other);
            if (token && token.owner !== id)
              expect(
                reason,
                `${other} is a token, so it is believed everywhere; in this text of ${rule} it misleads:\n${text}`,
              ).toBe(found!.candidates[0]!.reason);
          }
      }
  });
});

test('every example belongs to a rule', () => {
  const known = new Set(OWN.map(({ rule }) => rule.id));
  for (const [file, examples] of EXAMPLES)
    for (const id of Object.keys(examples))
      expect(
        known.has(id),
        `${file}.examples.ts has an entry for ${id}, and no rule of that id is in rules/index.ts.`,
      ).toBe(true);
});

test('ids are unique and begin with the file', () => {
  const seen = new Set<string>();
  for (const { file, rule } of OWN) {
    expect(seen.has(rule.id), `${rule.id} is used twice.`).toBe(false);
    seen.add(rule.id);
    const name = file.split('/').at(-1)!;
    expect(
      rule.id.startsWith(`${name}/`),
      `${rule.id} stands in ${file}.ts: begin its id with "${name}/".`,
    ).toBe(true);
  }
});

test('every rule file is in its list', () => {
  const lists = ['index.ts', 'providers.ts', 'languages/index.ts'].map((file) =>
    readFileSync(`${HERE}/${file}`, 'utf8'),
  );
  const files = globSync(['*.ts', 'languages/*.ts'], { cwd: HERE }).map((path) => path.replaceAll('\\', '/'));
  for (const file of files) {
    if (/\.(?:examples|test)\.ts$/.test(file) || NO_RULES.has(file)) continue;
    const name = file.split('/').at(-1)!;
    expect(
      lists.some((list) => list.includes(`./${name}'`)),
      `${file} is asked by nobody: import it in providers.ts (a language: languages/index.ts) and put it in the list.`,
    ).toBe(true);
  }
});

test('a provider is named after its file', () => {
  const ids = PROVIDERS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, rules } of PROVIDERS)
    if (rules.length > 0)
      expect(existsSync(`${HERE}/${id}.ts`), `${id} has rules: they belong in lib/smtp/rules/${id}.ts.`).toBe(
        true,
      );
});

test('fragments are lower case with single blanks, and say enough', () => {
  const folded = (fragment: string): string => fragment.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
  for (const { rule } of OWN)
    for (const fragment of [...(rule.any ?? []), ...(rule.all ?? []), ...(rule.none ?? [])]) {
      expect(fragment, `${rule.id}: text is folded before it is compared, so a fragment must be.`).toBe(
        folded(fragment),
      );
      expect(
        fragment.trim().length,
        `${rule.id}: "${fragment}" is too short to mean anything.`,
      ).toBeGreaterThan(1);
      expect(
        / …|… /.test(fragment) && !fragment.includes(' … '),
        `${rule.id}: write " … " with blanks.`,
      ).toBe(false);
    }
  for (const { id, hosts, tokens, domains = [] } of PROVIDERS)
    for (const mark of [...hosts, ...tokens, ...domains]) {
      expect(mark.endsWith('.example'), `${id}: put the ends of its mail hosts' names in "hosts".`).toBe(
        false,
      );
      expect(mark, `${id}: marks are lower case with single blanks.`).toBe(folded(mark));
    }
});

test('sources are https pages or absent', () => {
  for (const { rule } of OWN)
    if (rule.source)
      expect(rule.source, `${rule.id}: only https pages may be linked.`).toMatch(/^https:\/\//);
  for (const { id, docs } of PROVIDERS)
    if (docs) expect(docs, `${id}: only https pages may be linked.`).toMatch(/^https:\/\//);
});

test('only "there is no such recipient" may advise removal', () => {
  const removing = new Set(
    OWN.map(({ rule }) => rule.reason).filter((reason) => REASONS[reason].address === 'remove'),
  );
  expect([...removing].sort()).toEqual(['address-syntax', 'host-unknown', 'user-unknown']);
});
