// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { historyEntry, LookupBox, MAX_FIELD, type LookupBoxProps } from '#components/LookupBox.tsx';
import { MAX_ROWS } from '#components/LookupAnswer.tsx';
import { CATALOGUE, lookup, providerName } from '#lib/smtp/index.ts';
import { engine } from '../../entrypoints/popup/engine.ts';
import { renderIn } from './render.tsx';

afterEach(cleanup);

function show(props: Partial<LookupBoxProps> & { typed?: string } = {}) {
  const query = signal(props.typed ?? '');
  const calls = {
    onKeep: vi.fn(),
    onClearHistory: vi.fn(),
    onCopy: vi.fn(),
    onOpen: vi.fn(),
    onOverride: vi.fn(),
  };
  const { container } = renderIn(
    <LookupBox
      query={query}
      lookup={lookup}
      history={[]}
      providerName={providerName}
      providerDocs={() => null}
      codesOf={(reason) => engine.codesOf(reason)}
      {...calls}
      {...props}
    />,
  );
  return { ...calls, query, container, field: screen.getByRole('textbox') as HTMLTextAreaElement };
}
const verdicts = (container: Element) =>
  [...container.querySelectorAll('.bl-verdict-name')].map((it) => it.textContent);

describe('answers', () => {
  it('with every key', () => {
    const { field, container } = show();
    fireEvent.input(field, { target: { value: '550 5.1.1' } });
    expect(verdicts(container)).toEqual(['Invalid address']);
    fireEvent.input(field, { target: { value: '552 5.2.2' } });
    expect(verdicts(container)).toEqual(['Mailbox Full']);
  });

  it('shows both categories of an ambiguous pair and its rows', () => {
    const { container } = show({ typed: '550 5.7.26' });
    expect(verdicts(container)[0]).toMatch(/^Not decided between DMARC and Rejection/);
    expect(screen.getByText('2 rows in the catalogue: DMARC, Rejection')).toBeTruthy();
    expect(screen.getByText('The DNS records of the sending domain are not valid.')).toBeTruthy();
  });

  it('finds every pair of the catalogue with all its categories', () => {
    const lost = CATALOGUE.filter(({ reply, status, category }) => {
      const answer = lookup([reply, status].filter((it) => it !== null).join(' '));
      return answer.kind !== 'codes' || !answer.rows.some((row) => row.category === category);
    });
    expect(lost).toEqual([]);
  });

  it('cuts a long list of rows and says how many are left', () => {
    const { container } = show({ typed: '550' });
    const rows = container.querySelectorAll('.bl-rows li').length;
    expect(rows).toBeLessThanOrEqual(MAX_ROWS);
  });

  it('reads a whole pasted bounce', () => {
    const { container } = show({
      typed:
        "host mx.example.net[192.0.2.1] said: 552 5.2.2 The recipient's mailbox is full (in reply to RCPT TO command)",
    });
    expect(verdicts(container)).toEqual(['Mailbox Full']);
  });

  it.each([
    ['hello', /^No mail code and no bounce in this text\. Type a code such as 550 5\.1\.1/],
    ['999', /^No mail code/],
    ['250', '250: Done. This is no error.'],
    ['250 2.1.5', '250 2.1.5: Done. This is no error.'],
    ['\u0000\u0001\u0002 binary', 'This is not text. Open the message and paste what it says.'],
    ['x'.repeat(6_000_001), /^This is too long\. Up to 6,000,000 characters are read/],
  ])('says in one line why nothing came of it', (typed, line) => {
    show({ typed });
    expect(screen.getByText(line)).toBeTruthy();
  });

  it('says that codes alone are less than the whole bounce, and opens the rows where they do not decide', () => {
    const hint = 'By codes alone. Paste the whole bounce to be sure.';
    const open = (container: Element) =>
      container.querySelector('details:has(.bl-rows)')?.hasAttribute('open');
    const undecided = show({ typed: '550 5.7.26' }).container;
    expect(screen.getByText(hint)).toBeTruthy();
    expect(open(undecided)).toBe(true);
    cleanup();
    expect(open(show({ typed: '552 5.2.2' }).container)).toBe(false);
    cleanup();
    show({ typed: '552 5.2.2 mailbox is full' });
    expect(screen.queryByText(hint)).toBeNull();
  });

  it('tells alike bounces once with their number, the most frequent first', () => {
    const said = (at: number, reply: string) =>
      `<a${at}@shop.example>: host mx.example.net[192.0.2.1] said: ${reply}`;
    const { container } = show({
      typed: [
        said(1, '552 5.2.2 Mailbox is full'),
        said(2, '550 5.1.1 User unknown'),
        said(3, '550 5.1.1 User unknown'),
      ].join('\n\n'),
    });
    expect(screen.getByText('3 bounces in this text.')).toBeTruthy();
    expect([...container.querySelectorAll('.bl-alike > p')].map((it) => it.textContent)).toEqual([
      '2 bounces',
      'One bounce',
    ]);
    expect(verdicts(container)).toEqual(['Invalid address', 'Mailbox Full']);
  });

  it('finds a cause by a word that stands in no reply, with its codes', () => {
    const { query, container } = show({ typed: 'SPF' });
    expect(screen.getByText('Causes with these words:')).toBeTruthy();
    expect(container.querySelector('summary')?.textContent).toBe('Rejection SPF check failed');
    fireEvent.click(screen.getAllByRole('button', { name: '550 5.7.23' })[0]!);
    expect(query.value).toBe('550 5.7.23');
  });

  it('shows nothing for an empty field and while the engine is not there', () => {
    expect(show().container.querySelector('.bl-answer')?.childElementCount).toBe(0);
    cleanup();
    expect(
      show({ typed: '550', lookup: null }).container.querySelector('.bl-answer')?.childElementCount,
    ).toBe(0);
  });

  it('keeps a long paste out of the field but answers it', () => {
    const { field, container } = show({ typed: `550 5.1.1 User unknown\n${'x'.repeat(MAX_FIELD)}` });
    expect(field.value).toBe('');
    expect(screen.getByText(/^Pasted text with 20,023 characters\./)).toBeTruthy();
    expect(verdicts(container)).toEqual(['Invalid address']);
  });

  it('says so when what was pasted holds no text', () => {
    const { field } = show();
    fireEvent.paste(field, { clipboardData: { getData: () => '', types: ['Files'] } });
    expect(screen.getByText('What was pasted holds no text.')).toBeTruthy();
  });
});

describe('keys and history', () => {
  it('Enter keeps the codes, never the text; Escape empties the field', () => {
    const { field, query, onKeep } = show({ typed: '552 5.2.2 mailbox of anna@example.net is full' });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(onKeep).toHaveBeenCalledWith('552 5.2.2');
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(query.value).toBe('');
  });

  it('keeps nothing of what was not answered', () => {
    const { field, onKeep } = show({ typed: 'hello' });
    fireEvent.keyDown(field, { key: 'Enter' });
    fireEvent.blur(field);
    expect(onKeep).not.toHaveBeenCalled();
    expect(historyEntry({ kind: 'nothing', why: 'no-code' })).toBe('');
  });

  it('looks up again what was looked up before, and forgets on demand', () => {
    const { query, onClearHistory } = show({ history: ['550 5.7.26', '421'] });
    fireEvent.click(screen.getByRole('button', { name: 'Clear history' }));
    expect(onClearHistory).toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: '421' }));
    expect(query.value).toBe('421');
  });
});
