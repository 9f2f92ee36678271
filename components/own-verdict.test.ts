import { expect, it } from 'vitest';
import { diagnosisOf } from '#tests/components/make-diagnosis.ts';
import { ownVerdict } from './own-verdict.ts';

const withWords = (...words: string[]) => {
  const diagnosis = diagnosisOf('policy', { reply: 550, status: '5.7.1' });
  const [evidence] = diagnosis.candidates[0]!.evidence;
  diagnosis.candidates[0]!.evidence = words.map((it) => Object.assign({}, evidence!, { words: it }));
  return diagnosis;
};

it('is bound to the deciding words and the codes', () => {
  expect(ownVerdict(withWords('denied by policy'), 'Rejection')).toEqual({
    text: 'denied by policy',
    reply: 550,
    status: '5.7.1',
    category: 'Rejection',
    reason: null,
  });
});

it.each([['<anna@example.net> is blocked'], ['no']])(
  'never keeps an address or words too short: %s',
  (words) => {
    expect(ownVerdict(withWords(words), 'Rejection')?.text).toBeNull();
  },
);

it('takes the next words instead, and nothing when there is nothing to bind it to', () => {
  expect(ownVerdict(withWords('to anna@example.net', 'blocked by us'), 'Blocked')?.text).toBe(
    'blocked by us',
  );
  expect(ownVerdict({ ...withWords(''), reply: null, status: null }, 'Blocked')).toBeNull();
  expect(ownVerdict(withWords('x'.repeat(500)), 'Blocked')?.text).toHaveLength(200);
});
