// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EntryList, groupEntries, MAX_LISTED, type ListedEntry } from '#components/EntryList.tsx';
import { Segmented } from '#components/Segmented.tsx';
import { SiteToggle, type SiteState } from '#components/SiteToggle.tsx';
import { StackedBar } from '#components/StackedBar.tsx';
import { Switch } from '#components/Switch.tsx';
import { TallyList } from '#components/TallyList.tsx';
import { countText, formatNumber, formatShare } from '#components/text.ts';
import { english, renderIn } from './render.tsx';

afterEach(cleanup);

const entry = (id: string, more: Partial<ListedEntry> = {}): ListedEntry => ({
  id,
  category: 'Mailbox Full',
  reason: 'over-quota',
  reply: 552,
  status: '5.2.2',
  provider: 'google',
  recipientDomain: 'example.net',
  permanence: 'temporary',
  ...more,
});

describe('EntryList', () => {
  it('groups by category in the order of the catalogue, undecided ones last', () => {
    const entries = [
      entry('1', { category: null }),
      entry('2'),
      entry('3', { category: 'Blocked' }),
      entry('4'),
    ];
    expect(groupEntries(entries).map(({ category, entries: group }) => [category, group.length])).toEqual([
      ['Blocked', 1],
      ['Mailbox Full', 2],
      [null, 1],
    ]);
  });

  it('goes to the mark of the entry that is clicked', () => {
    const onGoto = vi.fn();
    renderIn(<EntryList entries={[entry('0@7')]} open providerName={() => 'Gmail'} onGoto={onGoto} />);
    const button = screen.getByRole('button');
    expect(button.textContent).toBe('552 5.2.2◐ Mailbox full, temporaryexample.net · Gmail');
    fireEvent.click(button);
    expect(onGoto).toHaveBeenCalledWith('0@7');
  });

  it('says the next step where there are few, as the card does', () => {
    const given = (more: Partial<ListedEntry>) => {
      renderIn(
        <EntryList entries={[entry('1', more)]} open steps providerName={() => null} onGoto={() => {}} />,
      );
      const said = screen.getByRole('button').querySelector('b')?.textContent;
      cleanup();
      return said;
    };
    expect(given({})).toBe('Retry later, when the recipient has freed space.');
    expect(given({ permanence: 'permanent' })).toBe(
      'Send the message again later. This one is no longer tried.',
    );
    expect(given({ reason: null, category: null })).toBeUndefined();
  });

  it('cuts what nobody can read and says how much', () => {
    const entries = Array.from({ length: MAX_LISTED + 5 }, (_, index) => entry(String(index)));
    renderIn(<EntryList entries={entries} open providerName={() => null} onGoto={() => {}} />);
    expect(screen.getAllByRole('button')).toHaveLength(MAX_LISTED);
    expect(screen.getByText('5 more are on the page.')).toBeTruthy();
  });

  it('stands a reason it does not know', () => {
    renderIn(
      <EntryList
        entries={[entry('1', { reason: 'toString' })]}
        open
        providerName={() => null}
        onGoto={() => {}}
      />,
    );
    expect(screen.getByRole('button').textContent).toContain('Not decided');
  });
});

describe('StackedBar and TallyList', () => {
  it('are read aloud with their numbers', () => {
    renderIn(
      <StackedBar
        segments={[
          { category: 'Blocked', count: 1200 },
          { category: null, count: 3 },
        ]}
      />,
    );
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe('1,200 Blocked, 3 Not decided');
    renderIn(
      <TallyList items={[{ name: '', count: 7, segments: [] }]} label="Domains" unnamed="Not known" />,
    );
    expect(screen.getByRole('list', { name: 'Domains' }).textContent).toBe('Not known7');
  });
});

describe('Switch and Segmented', () => {
  it('leave the state to the caller', () => {
    const onChange = vi.fn();
    renderIn(
      <Switch checked={false} onChange={onChange}>
        Read it
      </Switch>,
    );
    fireEvent.click(screen.getByRole('switch', { name: 'Read it' }));
    expect(onChange).toHaveBeenCalledWith(true);
  });

  it('offer one choice of few', () => {
    const onChange = vi.fn();
    const options = [
      { value: 'a', label: 'A' },
      { value: 'b', label: 'B' },
    ] as const;
    renderIn(<Segmented legend="Which" options={options} value="a" onChange={onChange} />);
    expect((screen.getByRole('radio', { name: 'A' }) as HTMLInputElement).checked).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: 'B' }));
    expect(onChange).toHaveBeenCalledWith('b');
  });
});

describe('SiteToggle', () => {
  const show = (state: SiteState) => {
    const calls = { onAlways: vi.fn(), onOff: vi.fn() };
    renderIn(<SiteToggle host="mail.example.com" state={state} said="Said" {...calls} />);
    return calls;
  };

  it.each([
    ['once', 'onAlways'],
    ['off', 'onAlways'],
    ['always', 'onOff'],
  ] as const)('%s: a click calls %s', (state, call) => {
    const calls = show(state);
    fireEvent.click(screen.getByRole('switch', { name: 'Always on mail.example.com' }));
    expect(calls[call]).toHaveBeenCalledOnce();
  });

  it.each([
    ['closed', 'The browser does not let extensions read this page. Paste a bounce above.'],
    ['forbidden', 'Your administrator does not allow this site. Paste a bounce above.'],
  ] as const)('%s: says so and offers nothing', (state, line) => {
    show(state);
    expect(screen.getByText(line)).toBeTruthy();
    expect(screen.queryByRole('switch')).toBeNull();
  });
});

describe('numbers', () => {
  it('are written as the language does', () => {
    expect(countText(english, 'ui.popup.count', 1)).toBe('One bounce');
    expect(countText(english, 'ui.popup.count', 1234)).toBe('1,234 bounces');
    expect(formatNumber(english, 1234567)).toBe('1,234,567');
    expect(formatShare(english, 0.1249)).toBe('12.5%');
  });
});
