import { expect, it } from 'vitest';
import { diagnosisOf } from '#tests/components/make-diagnosis.ts';
import { runSelfTest } from './self-test.ts';

it('counts right and wrong and finds the slowest', async () => {
  // Start and end of three runs each: the best are 5, 1 and 20.
  const times = [0, 9, 9, 14, 14, 20, 0, 1, 1, 3, 3, 5, 0, 20, 20, 50, 50, 75];
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
