import { expect, test } from 'vitest';
import type { Observation } from './observation.ts';
import { fold } from './fold.ts';
import { metrics, rateOf, wilson, type Metric } from './metrics.ts';
import { select } from './query.ts';
import { buildIndex } from './tally-index.ts';
import { seen } from '#tests/store/sample.ts';

/** So many equal observations. */
const times = (count: number, more: Partial<Observation>): Observation[] =>
  Array.from({ length: count }, (_, i) => seen(String(i), { source: 'import:ses', ...more }));

const delivered = (count: number, more: Partial<Observation> = {}) =>
  times(count, {
    outcome: 'delivered',
    reply: 250,
    status: null,
    category: null,
    reason: null,
    permanence: 'unknown',
    ...more,
  });

const summary = (observations: Observation[], day = '2026-11-20'): Record<Metric['id'], Metric> => {
  const chosen = select(buildIndex(fold(observations, 1)), { period: { from: day, to: day }, values: {} });
  return Object.fromEntries(metrics(chosen.totals, chosen.previous).map((it) => [it.id, it])) as never;
};

/** Rates to four digits. */
const rate = (it: Metric) =>
  it.rate && [it.rate.part, it.rate.whole, Number(it.rate.value.toFixed(4)), it.rate.level];

test('numbers of a day, by hand', () => {
  // 940 delivered, 30 dead addresses, 10 blocked for spam, 5 blocked for now, 15 full mailboxes, 7 never sent.
  const all = summary([
    ...delivered(940),
    ...times(30, {}),
    ...times(10, { category: 'Blocked', reason: 'spam-content', permanence: 'permanent' }),
    ...times(5, { category: 'Rate Limit', reason: 'rate-limited', permanence: 'temporary' }),
    ...times(15, { category: 'Mailbox Full', reason: 'over-quota', permanence: 'temporary' }),
    ...times(7, { outcome: 'never-sent', reason: 'suppressed' }),
  ]);
  expect(all.permanent.count).toBe(40);
  expect(rate(all.permanentRate)).toEqual([40, 1000, 0.04, 'normal']);
  expect(all.block.count).toBe(15);
  expect(rate(all.blockRate)).toEqual([15, 1000, 0.015, 'normal']);
  expect(all.delivered).toMatchObject({ count: 940, seen: true });
  expect(rate(all.deliveryRate)).toEqual([940, 1000, 0.94, 'normal']);
  expect(all.temporary.count).toBe(20);
  expect(all.neverSent.count).toBe(7);
});

test('without deliveries there are counts and no rate: not seen, never 0', () => {
  const all = summary(times(3, {}));
  expect(all.permanent).toMatchObject({ count: 3, seen: true });
  for (const id of ['permanentRate', 'blockRate', 'delivered', 'deliveryRate'] as const) {
    expect(all[id]).toMatchObject({ seen: false, count: null, rate: null, change: null });
  }
});

test('a DMARC refusal without a finer reason is a block, an unknown address is none', () => {
  const all = summary([...times(2, { category: 'DMARC', reason: null }), ...times(3, { reason: null })]);
  expect(all.block.count).toBe(2);
});

test.each([
  // Five mails, all bounced: no alarm.
  [5, 5, 'few'],
  [99, 99, 'few'],
  // 4 of 100: the interval begins at 1.6 %.
  [4, 100, 'normal'],
  // 40 of 1,000 begins at 2.95 %, 41 at 3.03 %.
  [40, 1000, 'normal'],
  [41, 1000, 'warning'],
  // 64 of 1,000 begins at 5.04 %, 63 at 4.95 %.
  [63, 1000, 'warning'],
  [64, 1000, 'critical'],
  [0, 1000, 'normal'],
])('%i of %i is %s', (part, whole, level) => {
  expect(rateOf(part, whole)?.level).toBe(level);
});

test.each([
  // Worked by hand with z = 1.959964.
  [0, 10, 0, 0.2775],
  [10, 10, 0.7225, 1],
  [1, 10, 0.0179, 0.4042],
  [50, 100, 0.4038, 0.5962],
  [0, 0, 0, 1],
])('Wilson interval of %i in %i', (part, whole, low, high) => {
  const interval = wilson(part, whole);
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

test('change: counts in relation, rates in points, none without a day before', () => {
  const yesterday = [...delivered(80, { day: '2026-11-19' }), ...times(20, { day: '2026-11-19' })];
  const today = [...delivered(180), ...times(20, {})];
  const all = summary([...yesterday, ...today]);
  expect(all.permanent.change).toEqual({ by: 0, unit: 'relative' });
  expect(all.delivered.change).toEqual({ by: 1.25, unit: 'relative' });
  expect(all.permanentRate.change?.unit).toBe('points');
  expect(all.permanentRate.change?.by).toBeCloseTo(0.1 - 0.2, 10);
  expect(all.neverSent.change).toBeNull();
  expect(summary(today).permanent.change).toBeNull();
});
