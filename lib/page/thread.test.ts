import { expect, test } from 'vitest';
import { seen } from '#tests/store/sample.ts';
import { LONGEST_KEY } from '#lib/tally/observation-key.ts';
import { threadNames } from './thread.ts';

const PAGE = 'https://lists.shop.example/thread.html?id=1';
const KIM = 'kim@gmail.com';
const namesAt = (thread: string, recipient = KIM, more: Parameters<typeof seen>[1] = {}): string[] =>
  threadNames(thread, recipient, seen('a', more));

test('a bounce goes by its recipient, by the domain and by the refusal alone', () => {
  const names = namesAt(PAGE);
  expect(names).toHaveLength(3);
  expect(namesAt(PAGE, 'lee@gmail.com').slice(1)).toEqual(names.slice(1));
  expect(namesAt(PAGE, '')).toEqual(names.slice(1));
  expect(namesAt(PAGE, '', { recipientDomain: '' })).toEqual(names.slice(2));
});

test.each<[string, string, string, boolean]>([
  ['places of one page', `${PAGE}#m1`, `${PAGE}#m2`, true],
  ['two pages', PAGE, `${PAGE}2`, false],
  ['two pages of an application', 'https://a.example/#/ticket/1', 'https://a.example/#/ticket/2', false],
])('threads: %s', (_, one, other, same) => {
  expect(namesAt(one).some((name) => namesAt(other).includes(name))).toBe(same);
});

test.each<[string, Parameters<typeof seen>[1]]>([
  ['another reply', { reply: 552 }],
  ['another status', { status: '5.7.1' }],
  ['an echo that was never sent', { outcome: 'never-sent' }],
])('has no name in common with %s', (_, more) => {
  expect(namesAt(PAGE).some((name) => namesAt(PAGE, KIM, more).includes(name))).toBe(false);
});

test('a name has a limit', () => {
  expect(namesAt(PAGE, 'x'.repeat(5_000))[0]!.length).toBeLessThanOrEqual(LONGEST_KEY);
});

test('without a code it goes by its reason', () => {
  const words = { reply: null, status: null };
  expect(namesAt(PAGE, KIM, words)).not.toEqual(namesAt(PAGE, KIM, { ...words, reason: 'over-quota' }));
});
