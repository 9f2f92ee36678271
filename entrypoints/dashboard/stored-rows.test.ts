import { describe, expect, it } from 'vitest';
import { buildIndex } from '#lib/tally/index.ts';
import { SMALL } from '#tests/dashboard/tallies.ts';
import { partsOf } from '#tests/dashboard/tally-parts.ts';
import { countOf, sourceCounts, storedRows } from './stored-rows.ts';

const index = buildIndex(partsOf([...SMALL, { ...SMALL[1]!, source: 'gmail', count: 7 }]));

describe('what is stored', () => {
  it('comes newest day first, bounces before deliveries, every field whole', () => {
    const rows = [...storedRows(index)];
    expect(rows).toHaveLength(SMALL.length + 1);
    expect(rows.map((row) => row.day)).toEqual(
      rows
        .map((row) => row.day)
        .toSorted()
        .reverse(),
    );
    expect(rows[0]!.outcome).not.toBe('delivered');
    expect(rows.find((row) => row.source === 'gmail')).toEqual({
      ...SMALL[1],
      source: 'gmail',
      count: 7,
      rules: 1,
    });
    expect(rows.reduce((sum, row) => sum + row.count, 0)).toBe(1512);
  });

  it('is given out in pages', () => {
    const all = [...storedRows(index)];
    expect([...storedRows(index, 3, 4)]).toEqual(all.slice(3, 7));
    expect([...storedRows(index, 100, 4)]).toEqual([]);
  });

  it('is counted by source and by what would be erased', () => {
    expect(sourceCounts(index)).toEqual([
      { source: 'import:sendgrid-activity-csv', count: 1505 },
      { source: 'gmail', count: 7 },
    ]);
    expect(countOf(index, 'all')).toBe(1512);
    expect(countOf(index, { source: 'gmail' })).toBe(7);
    expect(countOf(index, { source: 'nowhere' })).toBe(0);
    expect(countOf(index, { from: '2026-09-01', to: '2026-09-30' })).toBe(500);
  });
});
