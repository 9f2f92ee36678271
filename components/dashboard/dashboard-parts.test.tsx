// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { signal } from '@preact/signals';
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { buildIndex, classTable, select } from '#lib/tally/index.ts';
import { SMALL } from '#tests/dashboard/tallies.ts';
import { partsOf } from '#tests/dashboard/tally-parts.ts';
import { ClassificationTable } from './ClassificationTable.tsx';
import { FacetPicker } from './FacetPicker.tsx';
import { FilterBar } from './FilterBar.tsx';
import { createFormat, FormatContext } from './format.ts';
import { MetricTiles, type Tile } from './MetricTiles.tsx';
import { RangePicker } from './RangePicker.tsx';

afterEach(cleanup);

const english = createFormat('en');
const show = (what: preact.ComponentChild) =>
  render(<FormatContext.Provider value={english}>{what}</FormatContext.Provider>);

test('a narrow page shows time and what is ticked, and the other filters on a click that a reader hears of', () => {
  const facet = { options: () => [], labelOf: (value: string) => value };
  show(
    <FilterBar
      presets={['30d']}
      range={{ preset: '30d' }}
      days={null}
      facets={[
        { ...facet, id: 'provider', selected: ['google'] },
        { ...facet, id: 'category', selected: [] },
      ]}
      onRange={() => {}}
      onFacet={() => {}}
      onClear={() => {}}
    />,
  );
  const bar = document.querySelector<HTMLElement>('search')!;
  const hiddenWhenNarrow = () =>
    Array.from(bar.querySelectorAll('.filters-few .facet-idle'), ({ textContent }) => textContent);
  const more = within(bar).getByRole('button', { name: 'ui.dashboard.filter.bar' });
  expect(more.getAttribute('aria-expanded')).toBe('false');
  expect(hiddenWhenNarrow()).toEqual(['ui.dashboard.facet.category']);
  fireEvent.click(more);
  expect(more.getAttribute('aria-expanded')).toBe('true');
  expect(hiddenWhenNarrow()).toEqual([]);
});

describe('a facet', () => {
  const options = [
    { value: 'google', label: 'Gmail', count: 1204 },
    { value: 'yahoo', label: 'Yahoo', count: 80 },
    { value: '', label: 'Not known', count: 3 },
  ];
  function picker(chosen: string[]) {
    const selected = signal<readonly string[]>(chosen);
    const Live = () => (
      <FacetPicker
        label="Provider"
        options={() => options}
        labelOf={(value) => options.find((it) => it.value === value)?.label ?? value}
        selected={selected.value}
        onChange={(values) => (selected.value = values)}
      />
    );
    show(<Live />);
    return selected;
  }
  const open = () => fireEvent.click(document.querySelector('.chip-main')!);
  const boxes = () => screen.getAllByRole<HTMLInputElement>('checkbox');

  it('lists values with counts, narrows by search, ticks several', () => {
    const selected = picker([]);
    open();
    expect(boxes()).toHaveLength(3);
    expect(document.querySelector('.facet-list')!.textContent).toContain('1,204');
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'yah' } });
    expect(boxes()).toHaveLength(1);
    fireEvent.click(boxes()[0]!);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: '' } });
    fireEvent.click(boxes()[2]!);
    expect(selected.value).toEqual(['yahoo', '']);
    fireEvent.click(boxes()[1]!);
    expect(selected.value).toEqual(['']);
  });

  it('keeps what is ticked in reach though nothing of it is left', () => {
    picker(['gone']);
    open();
    expect(boxes()[0]!.checked).toBe(true);
    expect(document.querySelector('.facet-name')!.textContent).toBe('gone');
  });

  it('closes on Escape and gives the focus back', () => {
    picker([]);
    open();
    fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'Escape' });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(document.querySelector('.chip-main'));
  });

  it('is cleared by its cross', () => {
    const selected = picker(['google']);
    fireEvent.click(document.querySelector('.chip-clear')!);
    expect(selected.value).toEqual([]);
  });
});

describe('the range', () => {
  it('takes a preset or two days, and no days in the wrong order', () => {
    const onChange = vi.fn();
    show(
      <RangePicker
        presets={['7d', '30d']}
        value={{ preset: '30d' }}
        days={{ from: '2026-11-01', to: '2026-11-23' }}
        onChange={onChange}
      />,
    );
    const open = () => fireEvent.click(document.querySelector('.chip-main')!);
    open();
    fireEvent.click(screen.getByText('ui.dashboard.range.7d'));
    expect(onChange).toHaveBeenLastCalledWith({ preset: '7d' });
    open();
    const [from, to] = [...document.querySelectorAll<HTMLInputElement>('input[type=date]')];
    fireEvent.input(from!, { target: { value: '2026-11-24' } });
    expect(screen.getByText<HTMLButtonElement>('ui.dashboard.range.apply').disabled).toBe(true);
    fireEvent.input(from!, { target: { value: '2026-10-01' } });
    fireEvent.input(to!, { target: { value: '2026-10-31' } });
    fireEvent.submit(document.querySelector('form')!);
    expect(onChange).toHaveBeenLastCalledWith({ from: '2026-10-01', to: '2026-10-31' });
  });
});

describe('a tile', () => {
  const tile: Tile = {
    id: 'permanentRate',
    count: 90,
    rate: { part: 90, whole: 1000, interval: { low: 0.07, high: 0.11 }, level: 'critical' },
    lead: 'rate',
    change: { by: 0.05, unit: 'points' },
    worse: 'up',
    uncovered: 0,
  };
  const text = () => document.querySelector('.tile')!.textContent;

  it('shows the rate, its parts, its level and what changed', () => {
    show(<MetricTiles tiles={[tile]} />);
    expect(document.querySelector('.tile-value')!.textContent).toBe('9.0%');
    expect(document.querySelector<HTMLElement>('.tile')!.dataset['level']).toBe('critical');
    expect(document.querySelector<HTMLElement>('.tile-change')!.dataset['news']).toBe('bad');
    expect(text()).toContain('ui.dashboard.tile.permanentRate.formula');
  });

  it('says that deliveries were not seen, never 0', () => {
    show(<MetricTiles tiles={[{ ...tile, count: null, rate: null, change: null }]} />);
    expect(document.querySelector('.tile-value')!.textContent).toBe('ui.dashboard.tile.unseen');
    expect(document.querySelector('.tiles-note')).toBeNull();
    cleanup();
    // Why is said below them, not only to who points at one.
    show(<MetricTiles tiles={[{ ...tile, id: 'delivered', lead: 'count', count: null, rate: null }]} />);
    expect(document.querySelector('.tiles-note')!.textContent).toBe('ui.dashboard.tile.unseenWhy');
    expect(text()).not.toMatch(/\b0\b/);
  });

  it('raises no alarm on few sends and says so', () => {
    const few = { part: 1, whole: 5, interval: { low: 0.03, high: 0.6 }, level: 'few' as const };
    show(<MetricTiles tiles={[{ ...tile, rate: few }]} />);
    expect(document.querySelector('.tile-level')).toBeNull();
    expect(text()).toContain('ui.dashboard.tile.few');
  });

  it('takes its formula away on Escape, wherever the focus is, until it is pointed at again', async () => {
    show(<MetricTiles tiles={[tile]} />);
    const dismissed = () => document.querySelector<HTMLElement>('.tile')!.dataset['dismissed'];
    await vi.waitFor(() => {
      fireEvent.keyDown(document.body, { key: 'Escape' });
      expect(dismissed()).toBe('true');
    });
    fireEvent.pointerEnter(document.querySelector('.tile')!);
    expect(dismissed()).toBe('false');
  });

  it('calls a change that rounds to nothing no change', () => {
    show(<MetricTiles tiles={[{ ...tile, change: { by: 0.0001, unit: 'points' } }]} />);
    expect(document.querySelector<HTMLElement>('.tile-change')!.dataset['news']).toBe('even');
  });
});

describe('the table', () => {
  const filter = { period: { from: '2026-11-01', to: '2026-11-23' }, values: {} };
  const selection = select(buildIndex(partsOf(SMALL)), filter);
  function table(groupBy: 'none' | 'provider', more: object = {}) {
    const props = { onSort: vi.fn(), onOpen: vi.fn() };
    show(
      <ClassificationTable
        groups={classTable(selection, groupBy)}
        total={105}
        sort={{ by: 'count', descending: true }}
        providerName={(id) => id.toUpperCase()}
        definition={(row) => `about ${row.reply}`}
        {...props}
        {...more}
      />,
    );
    return props;
  }
  const rows = () => [...document.querySelectorAll<HTMLElement>('tr.row')];

  it('has provider, category, codes, definition and count with share', () => {
    table('none');
    const cells = within(rows()[0]!)
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
    expect(cells.slice(1)).toEqual([
      'GOOGLE',
      'category.dmarc.name',
      '550',
      '5.7.26',
      'about 550',
      '40 (38.1%)',
    ]);
    expect(rows()).toHaveLength(5);
  });

  it('opens a row to its reasons and leads to the card', () => {
    const { onOpen } = table('none');
    fireEvent.click(rows()[0]!.querySelector('.twist-button')!);
    expect(document.querySelector('.row-more')!.textContent).toContain('reason.dmarc.tip1');
    fireEvent.click(rows()[0]!.querySelector('.row-open-card')!);
    expect(onOpen.mock.calls[0]![0]).toMatchObject({ reply: 550, status: '5.7.26' });
  });

  it('sorts by a header, the other way when pressed again', () => {
    const { onSort } = table('none');
    const header = (name: string) => screen.getByText(`ui.dashboard.table.${name}`);
    fireEvent.click(header('provider'));
    expect(onSort).toHaveBeenLastCalledWith({ by: 'provider', descending: false });
    fireEvent.click(header('count'));
    expect(onSort).toHaveBeenLastCalledWith({ by: 'count', descending: false });
    expect(header('count').closest('th')!.getAttribute('aria-sort')).toBe('descending');
  });

  it('folds groups', () => {
    table('provider');
    expect(rows()).toHaveLength(5);
    fireEvent.click(document.querySelector('.group-toggle')!);
    expect(rows()).toHaveLength(1);
  });

  it('draws the first rows only, the rest on request', () => {
    const [group] = classTable(selection, 'none');
    const many = Array.from({ length: 400 }, (_, at) =>
      Object.assign({}, group!.rows[0], { key: String(at) }),
    );
    table('none', { groups: [{ ...group, rows: many }] });
    expect(rows()).toHaveLength(30);
    fireEvent.click(document.querySelector('.more')!);
    expect(rows()).toHaveLength(400);
  });
});
