import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seen } from '#tests/store/sample.ts';
import { byDomain } from './by-domain.ts';
import { causes } from './causes.ts';
import { talliesOf } from './columns.ts';
import { FACETS, type Facet, type Filter } from './filter.ts';
import { fold } from './fold.ts';
import { classTable } from './group.ts';
import type { Observation } from './observation.ts';
import { byDay, byProvider } from './plots.ts';
import { select } from './query.ts';
import { buildIndex } from './tally-index.ts';

const indexOf = (observations: Observation[]) => buildIndex(fold(observations, 1));

const SAMPLE = [
  seen('1'),
  seen('2', { provider: 'yahoo', recipientDomain: 'yahoo.com' }),
  seen('3', {
    provider: 'yahoo',
    category: 'Mailbox Full',
    reason: 'over-quota',
    permanence: 'temporary',
    reply: 452,
    status: '4.2.2',
  }),
  seen('4', { day: '2026-11-22', sendingDomain: 'news.example', provider: '' }),
  seen('5', {
    outcome: 'delivered',
    category: null,
    reason: null,
    permanence: 'unknown',
    reply: 250,
    status: null,
  }),
  seen('6', { outcome: 'never-sent', reason: 'suppressed', provider: 'yahoo' }),
];

describe('a filter', () => {
  const index = indexOf(SAMPLE);
  const chosen = (values: Filter['values']) => select(index, { period: null, values });

  test('that is empty lets all through', () => {
    expect(chosen({ provider: [] }).totals).toEqual({
      bounces: 4,
      permanent: 3,
      temporary: 1,
      unclear: 0,
      blocks: 0,
      neverSent: 1,
      delivered: 1,
      sends: 5,
      uncovered: 0,
    });
  });

  test('of who and where narrows sends', () => {
    expect(chosen({ provider: ['yahoo'] }).totals).toMatchObject({
      bounces: 2,
      neverSent: 1,
      delivered: 0,
      sends: 2,
    });
    expect(chosen({ provider: [''] }).totals).toMatchObject({ bounces: 1, sends: 1 });
  });

  test('of what went wrong keeps the denominator', () => {
    expect(chosen({ category: ['Mailbox Full'] }).totals).toMatchObject({
      bounces: 1,
      delivered: 1,
      sends: 5,
    });
  });

  test('counts for each list what ticking a value would add', () => {
    const { facets } = chosen({ provider: ['yahoo'], category: ['Invalid address'] });
    // Not narrowed by the provider itself, but by the category.
    expect(facets.provider).toEqual([
      { value: 'yahoo', count: 2 },
      { value: '', count: 1 },
      { value: 'google', count: 1 },
    ]);
    expect(facets.category).toEqual([
      { value: 'Invalid address', count: 2 },
      { value: 'Mailbox Full', count: 1 },
    ]);
  });

  test('of a word that nobody has finds nothing', () => {
    expect(chosen({ provider: ['nobody'] }).rows).toHaveLength(0);
  });

  test('counts bounces of sources that show no deliveries', () => {
    const mixed = indexOf([
      ...SAMPLE,
      seen('7', { source: 'roundcube' }),
      seen('8', { source: 'roundcube' }),
    ]);
    expect(select(mixed, { period: null, values: {} }).totals.uncovered).toBe(2);
  });
});

test('an empty store answers', () => {
  const chosen = select(indexOf([]), { period: null, values: {} });
  expect(chosen.period).toBeNull();
  expect([classTable(chosen, 'none'), byDay(chosen), byProvider(chosen), causes(chosen)]).toEqual([
    [],
    [],
    [],
    [],
  ]);
});

test('the table: equal provider, category and codes in one row, shares of all rows, reasons inside', () => {
  const [group] = classTable(
    select(indexOf([...SAMPLE, seen('7', { reason: 'address-syntax' })]), { period: null, values: {} }),
    'none',
  );
  expect(group).toMatchObject({ label: null, count: 6, share: 1 });
  expect(group!.rows[0]).toMatchObject({
    provider: 'google',
    category: 'Invalid address',
    reply: 550,
    status: '5.1.1',
    count: 2,
    share: 2 / 6,
    permanent: 2,
    reasons: [
      { reason: 'user-unknown', count: 1 },
      { reason: 'address-syntax', count: 1 },
    ],
  });
  expect(group!.rows).toHaveLength(4);
});

test('the table grouped by provider', () => {
  const groups = classTable(select(indexOf(SAMPLE), { period: null, values: {} }), 'provider');
  expect(groups.map(({ label, count, rows }) => [label, count, rows.length])).toEqual([
    ['yahoo', 3, 2],
    ['', 1, 1],
    ['google', 1, 1],
  ]);
});

test('plots: every day of the range is there; providers by bounces', () => {
  const chosen = select(indexOf(SAMPLE), { period: { from: '2026-11-19', to: '2026-11-22' }, values: {} });
  expect(
    byDay(chosen).map(({ day, counts }) => [day, [...counts.values()].reduce((a, b) => a + b, 0)]),
  ).toEqual([
    ['2026-11-19', 0],
    ['2026-11-20', 4],
    ['2026-11-21', 0],
    ['2026-11-22', 1],
  ]);
  expect(byProvider(chosen).map((it) => it.provider)).toEqual(['yahoo', '', 'google']);
});

test('the fix list ranks by what bounces cost and leaves never-sent mails out', () => {
  const list = causes(select(indexOf(SAMPLE), { period: null, values: {} }));
  expect(list.map(({ reason, count, cost }) => [reason, count, cost])).toEqual([
    ['user-unknown', 3, 3],
    ['over-quota', 1, 0.25],
  ]);
  expect(list[0]!.providers).toContainEqual({ value: 'google', count: 1 });
  expect(list[0]!.share).toBeCloseTo(3 / 3.25, 10);
});

test('by domain, for the popup', () => {
  expect(byDomain(select(indexOf(SAMPLE), { period: null, values: {} }), 'recipientDomain')).toEqual([
    {
      domain: 'gmail.com',
      bounces: 3,
      permanent: 2,
      temporary: 1,
      neverSent: 1,
      categories: [
        { category: 'Invalid address', count: 2 },
        { category: 'Mailbox Full', count: 1 },
      ],
    },
    {
      domain: 'yahoo.com',
      bounces: 1,
      permanent: 1,
      temporary: 0,
      neverSent: 0,
      categories: [{ category: 'Invalid address', count: 1 }],
    },
  ]);
});

const anyObservation = fc
  .record({
    day: fc.constantFrom('2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21'),
    outcome: fc.constantFrom<Observation['outcome']>('bounce', 'delivered', 'never-sent'),
    sendingDomain: fc.constantFrom('a.example', 'b.example', ''),
    provider: fc.constantFrom('google', 'yahoo', ''),
    category: fc.constantFrom<Observation['category']>('Blocked', 'Mailbox', null),
    reason: fc.constantFrom<Observation['reason']>('ip-listed', 'disabled', null),
    permanence: fc.constantFrom<Observation['permanence']>('permanent', 'temporary', 'unknown'),
    source: fc.constantFrom('gmail', 'import:ses'),
    reply: fc.constantFrom(550, null),
  })
  .map((it) => seen('x', it));

const anyFilter = fc.record({
  period: fc.constantFrom(null, { from: '2026-11-19', to: '2026-11-20' }),
  values: fc.record(
    {
      provider: fc.subarray(['google', 'yahoo', '']),
      sendingDomain: fc.subarray(['a.example', 'b.example']),
      category: fc.subarray(['Blocked', '']),
      permanence: fc.subarray(['permanent', 'temporary']),
      source: fc.subarray(['gmail']),
    },
    { requiredKeys: [] },
  ),
});

test('the index answers what a plain loop over all observations answers', () => {
  const verdict = new Set<Facet>(['category', 'permanence', 'reason', 'reply', 'status']);
  fc.assert(
    fc.property(fc.array(anyObservation, { maxLength: 60 }), anyFilter, (observations, filter) => {
      const passes = (it: Observation, facets: readonly Facet[]): boolean =>
        (!filter.period || (it.day >= filter.period.from && it.day <= filter.period.to)) &&
        facets.every((facet) => {
          const wanted = (filter.values as Record<string, string[] | undefined>)[facet];
          return !wanted || wanted.length === 0 || wanted.includes(String(it[facet] ?? ''));
        });
      const scope = observations.filter((it) =>
        passes(
          it,
          FACETS.filter((facet) => !verdict.has(facet)),
        ),
      );
      const through = scope.filter((it) => it.outcome === 'delivered' || passes(it, FACETS));
      const bounces = through.filter((it) => it.outcome === 'bounce');
      const chosen = select(indexOf(observations), filter);
      expect(chosen.totals).toMatchObject({
        bounces: bounces.length,
        permanent: bounces.filter((it) => it.permanence === 'permanent').length,
        blocks: bounces.filter((it) =>
          it.reason === null ? it.category === 'Blocked' : it.reason === 'ip-listed',
        ).length,
        delivered: through.filter((it) => it.outcome === 'delivered').length,
        neverSent: through.filter((it) => it.outcome === 'never-sent').length,
        sends: scope.filter((it) => it.outcome !== 'never-sent').length,
      });
      const table = classTable(chosen, 'sendingDomain');
      const failures = through.filter((it) => it.outcome !== 'delivered').length;
      expect(table.reduce((sum, group) => sum + group.count, 0)).toBe(failures);
      for (const group of table) {
        expect(group.rows.reduce((sum, row) => sum + row.count, 0)).toBe(group.count);
        for (const row of group.rows) {
          expect(row.reasons.reduce((sum, it) => sum + it.count, 0)).toBe(row.count);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('folding keeps every observation, whatever the number of parts', () => {
  const many = Array.from({ length: 10_000 }, (_, i) =>
    seen(String(i), { recipientDomain: `d${i % 6000}.example` }),
  );
  const parts = fold(many, 1);
  expect(parts).toHaveLength(2);
  const tallies = parts.flatMap((part) => Array.from(talliesOf(part)));
  expect(tallies).toHaveLength(6000);
  expect(tallies.reduce((sum, it) => sum + it.count, 0)).toBe(10_000);
});
