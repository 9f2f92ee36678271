import { expect, test } from 'vitest';
import type { Diagnosis } from '#lib/smtp/diagnosis.ts';
import { applyOverride, overrideFor, type Override } from './override.ts';

const DIAGNOSIS: Diagnosis = {
  span: { start: 0, end: 0 },
  hits: [],
  reply: 550,
  status: '5.7.1',
  provider: null,
  candidates: [
    { category: 'Blocked', reason: 'policy', weight: 0.9, evidence: [] },
    { category: 'Rejection', reason: 'sender-rejected', weight: 0.4, evidence: [] },
  ],
  undecided: true,
  permanence: 'permanent',
  actor: 'sender',
  neverSent: false,
  filed: [],
  recipients: [],
};

const override = (more: Partial<Override>): Override => ({
  text: null,
  reply: null,
  status: null,
  category: 'Mailbox',
  reason: 'disabled',
  ...more,
});

const TEXT = '550 5.7.1  Closed for\nHolidays';

test.each<[string, Partial<Override>, boolean]>([
  ['words, without case and white space', { text: 'closed  FOR holidays' }, true],
  ['a reply', { reply: 550 }, true],
  ['a status', { status: '5.7.1' }, true],
  ['words and a code', { text: 'closed', reply: 550, status: '5.7.1' }, true],
  ['other words', { text: 'open' }, false],
  ['words with another code', { text: 'closed', reply: 554 }, false],
  ['no condition', {}, false],
  ['empty words', { text: '  ' }, false],
])('an override with %s', (_, more, fits) => {
  expect(overrideFor(DIAGNOSIS, TEXT, [override(more)]) !== null).toBe(fits);
});

test('the first that fits decides', () => {
  const first = override({ reply: 550, category: 'DMARC' });
  expect(overrideFor(DIAGNOSIS, TEXT, [override({ reply: 421 }), first, override({ reply: 550 })])).toBe(
    first,
  );
});

test('it stands first, says whose it is, and keeps what the engine found', () => {
  const changed = applyOverride(DIAGNOSIS, override({ text: 'closed', managed: true }));
  expect(changed).toMatchObject({ undecided: false, actor: 'recipient' });
  expect(changed.candidates.map((it) => it.category)).toEqual(['Mailbox', 'Blocked', 'Rejection']);
  expect(changed.candidates[0]!.evidence[0]).toMatchObject({ rule: 'override/policy', words: 'closed' });
});

test('a category without a reason takes the engine’s reason for it, or one of its own', () => {
  const known = applyOverride(DIAGNOSIS, override({ category: 'Rejection', reason: null }));
  expect(known.candidates.map((it) => it.reason)).toEqual(['sender-rejected', 'policy']);
  const other = applyOverride(DIAGNOSIS, override({ category: 'Mailbox Full', reason: null }));
  expect(other.candidates[0]!.reason).toBe('over-quota');
});
