import { expect, test } from 'vitest';
import { seen } from '#tests/store/sample.ts';
import type { Category } from '#lib/smtp/catalogue/categories.ts';
import type { Reason } from '#lib/smtp/catalogue/reasons.ts';
import { talliesOf } from './columns.ts';
import { fold } from './fold.ts';
import { reclassify, type LookupPair } from './reclassify.ts';

/** An engine that says the same of every pair. */
const says =
  (...verdicts: [Category, Reason][]): LookupPair =>
  () => ({
    diagnosis: {
      span: { start: 0, end: 0 },
      hits: [],
      reply: null,
      status: null,
      provider: null,
      candidates: verdicts.map(([category, reason]) => ({ category, reason, weight: 1, evidence: [] })),
      undecided: verdicts.length > 1,
      permanence: 'permanent',
      actor: 'sender',
      neverSent: false,
      filed: [],
      recipients: [],
    },
  });

const SAMPLE = [seen('a'), seen('b', { day: '2026-11-21' }), seen('c', { outcome: 'delivered' })];

const stored = (rules: number) => fold(SAMPLE, rules).flatMap((part) => Array.from(talliesOf(part)));

test('an older verdict that codes alone would now give differently is offered, with its count', () => {
  expect(reclassify(stored(1), says(['Mailbox', 'disabled']), 2)).toEqual([
    {
      reply: 550,
      status: '5.1.1',
      from: { category: 'Invalid address', reason: 'user-unknown', permanence: 'permanent' },
      to: { category: 'Mailbox', reason: 'disabled', permanence: 'permanent' },
      count: 2,
    },
  ]);
});

test.each<[string, number, LookupPair]>([
  ['a verdict of the present rules', 2, says(['Mailbox', 'disabled'])],
  ['the same verdict', 1, says(['Invalid address', 'user-unknown'])],
  ['codes that do not decide', 1, says(['Mailbox', 'disabled'], ['Blocked', 'policy'])],
  [
    'a reason that today still holds possible',
    1,
    says(['Invalid address', 'host-unknown'], ['Invalid address', 'user-unknown']),
  ],
  ['an engine that says nothing', 1, says()],
])('%s is left alone', (_, rules, lookup) => {
  expect(reclassify(stored(rules), lookup, 2)).toEqual([]);
});
