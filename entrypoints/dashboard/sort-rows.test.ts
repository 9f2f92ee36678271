import { describe, expect, it } from 'vitest';
import { buildIndex, classTable, select } from '#lib/tally/index.ts';
import { SMALL } from '#tests/dashboard/tallies.ts';
import { partsOf } from '#tests/dashboard/tally-parts.ts';
import { sortGroups } from './sort-rows.ts';
import type { Column } from './view-state.ts';

const groups = classTable(
  select(buildIndex(partsOf(SMALL)), { period: { from: '2026-11-01', to: '2026-11-23' }, values: {} }),
  'none',
);
const words = {
  provider: (row: { provider: string }) => row.provider,
  category: (row: { category: string | null }) => row.category ?? '',
  definition: (row: { reasons: { reason: string | null }[] }) => row.reasons[0]?.reason ?? '',
};

describe('sorting the table', () => {
  const cases: [Column, boolean, number[]][] = [
    ['count', true, [40, 30, 20, 10, 5]],
    ['count', false, [5, 10, 20, 30, 40]],
    ['provider', false, [40, 30, 10, 5, 20]],
    ['category', false, [40, 30, 20, 5, 10]],
    ['reply', false, [10, 40, 30, 20, 5]],
    // No status comes after every status.
    ['status', false, [10, 30, 40, 20, 5]],
    ['definition', false, [40, 10, 5, 30, 20]],
  ];
  it.each(cases)('by %s, descending %s', (by, descending, counts) => {
    const [sorted] = sortGroups(groups, { by, descending }, words, 'en');
    expect(sorted!.rows.map((row) => row.count)).toEqual(counts);
  });
});
