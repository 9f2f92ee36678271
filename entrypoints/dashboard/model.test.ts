import { describe, expect, it, vi } from 'vitest';
import { buildIndex } from '#lib/tally/index.ts';
import { SMALL, tally } from '#tests/dashboard/tallies.ts';
import { partsOf } from '#tests/dashboard/tally-parts.ts';
import { createModel, type Readers } from './model.ts';
import { noFilters } from './view-state.ts';

const life = new AbortController();

async function modelOf(tallies = SMALL, more: Partial<Readers> = {}) {
  const model = createModel(
    {
      load: async () => buildIndex(partsOf(tallies)),
      today: () => '2026-11-23',
      onChange: () => {},
      ...more,
    },
    life.signal,
  );
  await model.reload();
  return model;
}

type TestModel = Awaited<ReturnType<typeof modelOf>>;
const tile = (model: TestModel, id: string) => model.answer.value!.tiles.find((it) => it.id === id)!;

describe('the summary of the last 30 days', () => {
  it('counts by hand: 900 delivered, 90 permanent, 10 temporary, 5 never sent', async () => {
    const model = await modelOf();
    expect(tile(model, 'permanent')).toMatchObject({ count: 90, change: { by: 3.5, unit: 'relative' } });
    expect(tile(model, 'permanentRate').rate).toMatchObject({ part: 90, whole: 1000, level: 'critical' });
    // 20 of 500 before, 90 of 1,000 now: 5 points more.
    expect(tile(model, 'permanentRate').change!.by).toBeCloseTo(0.05);
    expect(tile(model, 'block')).toMatchObject({ count: 40, rate: { part: 40, whole: 1000 } });
    expect(tile(model, 'delivered').count).toBe(900);
    expect(tile(model, 'deliveryRate').rate).toMatchObject({ part: 900, whole: 1000 });
    expect(tile(model, 'temporary').count).toBe(10);
    expect(tile(model, 'neverSent').count).toBe(5);
    expect(model.answer.value!.total).toBe(105);
  });

  it('says "not seen" instead of a rate where no delivery was seen', async () => {
    const model = await modelOf(SMALL.filter((it) => it.outcome !== 'delivered'));
    expect(tile(model, 'permanent').count).toBe(90);
    expect(tile(model, 'permanentRate').rate).toBeNull();
    expect(tile(model, 'delivered').count).toBeNull();
    expect(tile(model, 'deliveryRate').rate).toBeNull();
  });

  it('shows no change against days of which not all were counted', async () => {
    const later = SMALL.map((it) => (it.day < '2026-10-24' ? { ...it, day: '2026-10-10' } : it));
    const model = await modelOf(later);
    expect(model.answer.value!.tiles.map(({ change }) => change)).toEqual(Array(7).fill(null));
    expect(tile(model, 'permanent').count).toBe(90);
  });

  it('is empty, without days, when nothing is stored', async () => {
    const model = await modelOf([]);
    expect(model.answer.value).toMatchObject({ days: null, total: 0, causes: [] });
  });
});

describe('filters', () => {
  const cases: [string, Partial<ReturnType<typeof noFilters>>, { permanent: number; sends: number }][] = [
    ['none', {}, { permanent: 90, sends: 1000 }],
    ['a provider narrows sends too', { provider: ['google'] }, { permanent: 70, sends: 980 }],
    ['two providers add up', { provider: ['google', 'yahoo'] }, { permanent: 90, sends: 1000 }],
    ['a category keeps all sends', { category: ['DMARC'] }, { permanent: 40, sends: 1000 }],
    ['filters combine', { category: ['DMARC'], provider: ['yahoo'] }, { permanent: 0, sends: 20 }],
    ['an unknown IP', { sendingIp: [''] }, { permanent: 0, sends: 10 }],
    ['a recipient domain', { recipientDomain: ['yahoo.com'] }, { permanent: 20, sends: 20 }],
    ['a reason', { reason: ['user-unknown'] }, { permanent: 50, sends: 1000 }],
    ['a permanence', { permanence: ['temporary'] }, { permanent: 0, sends: 1000 }],
  ];
  it.each(cases)('%s', async (_, filters, { permanent, sends }) => {
    const model = await modelOf();
    model.view.value = { ...model.view.value, filters: { ...noFilters(), ...filters } };
    expect(tile(model, 'permanent').count).toBe(permanent);
    const whole = tile(model, 'permanentRate').rate?.whole;
    if (whole !== undefined) expect(whole).toBe(sends);
  });

  it('a list shows what ticking a value would add, its own choice left aside', async () => {
    const model = await modelOf();
    model.setFacet('provider', ['yahoo']);
    expect(model.answer.value!.facets.provider).toEqual([
      { value: 'google', count: 85 },
      { value: 'yahoo', count: 20 },
    ]);
    expect(model.answer.value!.facets.category.map((it) => it.value)).toEqual(['Invalid address']);
    model.clearFilters();
    expect(model.answer.value!.total).toBe(105);
  });

  it('a cause or a cell of the grid narrows to itself', async () => {
    const model = await modelOf();
    const [first] = model.answer.value!.causes;
    expect(first).toMatchObject({ reason: 'user-unknown', count: 50, cost: 50 });
    model.setPage('fixes');
    model.showCause(first!);
    expect(model.view.value).toMatchObject({ page: 'overview' });
    expect(model.answer.value!.total).toBe(50);
    model.clearFilters();
    model.pick('google', 'DMARC');
    expect(model.answer.value!.total).toBe(40);
  });

  it('shows of a cause no bounce that was filed elsewhere', async () => {
    const filed = [
      tally({ count: 3, reason: null, category: 'Blocked' }),
      tally({ reason: null, category: null }),
    ];
    const model = await modelOf(filed);
    model.showCause(model.answer.value!.causes[0]!);
    expect(model.answer.value!.total).toBe(3);
  });

  it('shows what was imported, however long ago, and nothing else', async () => {
    const source = 'import:postfix-log';
    const model = await modelOf([tally({ day: '2025-01-01', source, count: 7 }), tally({ count: 2 })]);
    model.setFacet('provider', ['yahoo']);
    model.setPage('imports');
    model.showImported(['postfix-log', 'postfix-log']);
    expect(model.view.value).toMatchObject({ page: 'overview', range: { preset: 'all' } });
    expect(model.view.value.filters.source).toEqual([source]);
    expect(model.answer.value!.total).toBe(7);
  });
});

describe('the table', () => {
  it('groups by what is chosen', async () => {
    const model = await modelOf();
    expect(model.groups.value).toHaveLength(1);
    model.setGroup('provider');
    expect(model.groups.value.map(({ label, count }) => [label, count])).toEqual([
      ['google', 85],
      ['yahoo', 20],
    ]);
    expect(model.groups.value[0]!.share).toBeCloseTo(85 / 105);
  });

  it('is not counted anew when only page or sorting change', async () => {
    const model = await modelOf();
    const before = model.answer.value;
    model.setPage('fixes');
    model.setSort({ by: 'provider', descending: false });
    expect(model.answer.value).toBe(before);
  });
});

describe('loading', () => {
  it('tells what failed and recovers', async () => {
    let broken = true;
    const model = await modelOf(SMALL, {
      load: async () => {
        if (broken) throw Object.assign(new Error('x'), { kind: 'blocked' });
        return buildIndex([]);
      },
    });
    expect(model.status.value).toEqual({ state: 'failed', kind: 'blocked' });
    broken = false;
    await model.reload();
    expect(model.status.value).toEqual({ state: 'ready' });
  });

  it('loads once more, not once per change, for changes during a load', async () => {
    let loads = 0;
    let heard: () => void = () => {};
    const model = await modelOf(SMALL, {
      load: async () => {
        loads++;
        return buildIndex(partsOf(SMALL));
      },
      onChange: (changed) => {
        heard = changed;
      },
    });
    expect(loads).toBe(1);
    const running = model.reload();
    heard();
    heard();
    heard();
    await running;
    await vi.waitFor(() => expect(loads).toBe(3));
    expect(model.status.value).toEqual({ state: 'ready' });
  });
});
