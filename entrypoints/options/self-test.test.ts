import { expect, it } from 'vitest';
import { diagnosisOf } from '#tests/components/make-diagnosis.ts';
import { runSelfTest } from './self-test.ts';

it('counts right and wrong and finds the slowest', async () => {
  const times = [0, 5, 5, 6, 6, 26];
  const result = await runSelfTest(
    [
      { rule: 'a/full', text: 'full', reason: 'over-quota' },
      { rule: 'b/none', text: '', reason: 'over-quota' },
      { rule: 'c/spf', text: 'spf', reason: 'spf' },
    ],
    (text) => (text === 'full' ? [diagnosisOf('over-quota')] : text === 'spf' ? [diagnosisOf('dkim')] : []),
    () => times.shift()!,
    async () => {},
  );
  expect(result).toEqual({ total: 3, right: 1, wrong: ['b/none', 'c/spf'], slowest: 20, all: 26 });
});
