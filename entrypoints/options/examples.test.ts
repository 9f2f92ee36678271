import { expect, test } from 'vitest';
import type { RuleExamples } from '#lib/smtp/rules/rule.ts';
import { ALL_RULES } from './all-rules.ts';
import { EXAMPLES } from './examples.ts';

const files = import.meta.glob<Record<string, RuleExamples>>('../../lib/smtp/rules/**/*.examples.ts', {
  eager: true,
});

test('the first text that stands beside each rule is bundled, with the rule and its reason', () => {
  const beside = Object.values(files)
    .flatMap((file) => Object.values(file))
    .flatMap((examples) => Object.entries(examples))
    .flatMap(([rule, { takes }]) => takes.slice(0, 1).map((text) => ({ rule, text })));
  const order = (a: { rule: string; text: string }, b: { rule: string; text: string }) =>
    a.rule.localeCompare(b.rule) || a.text.localeCompare(b.text);
  expect(EXAMPLES.map(({ rule, text }) => ({ rule, text })).toSorted(order)).toEqual(beside.toSorted(order));
  const reasons = new Map(ALL_RULES.map(({ id, reason }) => [id, reason]));
  expect(EXAMPLES.every(({ rule, reason }) => reasons.get(rule) === reason)).toBe(true);
});
