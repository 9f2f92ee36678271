import { expect, test } from 'vitest';
import { alarmOf } from './alarm.ts';
import { rateOf, type Metric } from './metrics.ts';

const metric = (id: Metric['id'], part: number, whole: number): Metric => ({
  id,
  formula: 'permanent-bounces/sends',
  seen: true,
  count: part,
  rate: rateOf(part, whole),
  change: null,
  worse: 'up',
});

test.each([
  { name: 'calm rates', permanent: [10, 1000], block: [5, 1000], want: null },
  { name: 'few sends prove nothing', permanent: [40, 90], block: [0, 90], want: null },
  { name: 'one warning', permanent: [450, 10_000], block: [5, 10_000], want: 'permanent warning' },
  { name: 'critical before warning', permanent: [450, 10_000], block: [900, 10_000], want: 'block critical' },
  { name: 'the higher of two', permanent: [2000, 10_000], block: [900, 10_000], want: 'permanent critical' },
])('$name', ({ permanent, block, want }) => {
  const alarm = alarmOf([
    metric('permanentRate', permanent[0]!, permanent[1]!),
    metric('blockRate', block[0]!, block[1]!),
    metric('deliveryRate', 10, 10_000),
  ]);
  expect(alarm && `${alarm.rate} ${alarm.level}`).toBe(want);
});
