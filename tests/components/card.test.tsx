// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DiagnosisCard, type CardProps } from '#components/DiagnosisCard.tsx';
import { REASONS, type Reason } from '#lib/smtp/catalogue/reasons.ts';
import { diagnosisOf, undecidedBetween } from './make-diagnosis.ts';
import { renderIn } from './render.tsx';

afterEach(cleanup);

function show(props: Partial<CardProps> & Pick<CardProps, 'diagnosis'>) {
  const calls = { onCopy: vi.fn(), onOpen: vi.fn(), onOverride: vi.fn() };
  const { container } = renderIn(<DiagnosisCard providerName="Gmail" {...calls} {...props} />);
  return { ...calls, card: container.querySelector('.bl-card') as HTMLElement };
}
const button = (name: string) => screen.getByRole('button', { name });

describe('a decided card', () => {
  it('says verdict, sentence, who acts, the first tip and what to do with the address', () => {
    const { card } = show({ diagnosis: diagnosisOf('over-quota', { reply: 552, status: '5.2.2' }) });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Mailbox Full ◐ temporary');
    expect(card.querySelector('.bl-sentence')?.textContent).toBe(
      "Gmail refused it: the recipient's storage is full.",
    );
    expect(card.querySelector('.bl-act h3')?.textContent).toBe('The recipient has to act.');
    expect(card.querySelector('.bl-first-tip')?.textContent).toMatch(/^Retry later/);
    expect(card.querySelector('.bl-address')?.textContent).toMatch(/^Keep the address/);
    expect(card.dataset['category']).toBe('mailbox_full');
  });

  it.each<[reply: number | null, status: string | null, reason: Reason, label: string]>([
    [552, '5.2.2', 'over-quota', 'Refused by'],
    [550, '5.1.1', 'user-unknown', 'Refused by'],
    [452, '4.2.2', 'over-quota', 'Answered by'],
    [450, '4.7.1', 'greylisted', 'Answered by'],
    [null, null, 'greylisted', 'Answered by'],
  ])('%s %s, %s: the line of the provider says "%s"', (reply, status, reason, label) => {
    const { card } = show({ diagnosis: diagnosisOf(reason, { reply, status }) });
    const lines = Array.from(card.querySelectorAll('.bl-codes dt'), ({ textContent }) => textContent);
    expect(lines).toContain(label);
    expect(lines).not.toContain(label === 'Refused by' ? 'Answered by' : 'Refused by');
    expect(card.querySelector('.bl-sentence')?.textContent).toMatch(
      label === 'Refused by' ? /refused it/ : /put it off/,
    );
  });

  it('gives each code its standard meaning and copies both', () => {
    const { onCopy } = show({ diagnosis: diagnosisOf('over-quota', { reply: 552, status: '5.2.2' }) });
    fireEvent.click(button('5.2.2'));
    expect(onCopy).toHaveBeenCalledWith('552 5.2.2');
    expect(screen.getByText('The mailbox is full.')).toBeTruthy();
  });

  it('shows the words as text, whatever they are', () => {
    const words = '<img src=x onerror=alert(1)>';
    const diagnosis = diagnosisOf('policy');
    diagnosis.candidates[0]!.evidence[0]!.words = words;
    const { card } = show({ diagnosis });
    expect(card.querySelector('q')?.textContent).toBe(words);
    expect(card.querySelector('img')).toBeNull();
  });

  it('says where the catalogue files the pair when it differs, and not otherwise', () => {
    show({ diagnosis: diagnosisOf('policy', { status: '5.7.1', filed: ['Invalid address'] }) });
    expect(screen.getByText('The catalogue files 550 / 5.7.1 under Invalid address.')).toBeTruthy();
    cleanup();
    show({ diagnosis: diagnosisOf('policy', { filed: ['Blocked'] }) });
    expect(screen.queryByText(/The catalogue files/)).toBeNull();
  });

  it.each(Object.keys(REASONS) as Reason[])('%s: advises removal only where the facts do', (reason) => {
    const { card } = show({ diagnosis: diagnosisOf(reason) });
    const removes = card.querySelector('.bl-tips')?.textContent?.includes('Remove this address') ?? false;
    expect(removes).toBe(REASONS[reason].address === 'remove' && REASONS[reason].permanence === 'permanent');
    expect(card.textContent).not.toMatch(/\$\d|reason\.\w+\.|ui\.\w+\.|undefined/);
  });

  it('names a choice of the reader as such', () => {
    const diagnosis = diagnosisOf('policy');
    diagnosis.candidates[0]!.evidence = [
      { kind: 'pair', rule: 'override/own', words: '', span: null, source: null },
    ];
    show({ diagnosis });
    expect(screen.getByText(/^Your own choice, see the options:/)).toBeTruthy();
  });

  it('carries the reputation guide for the reasons it belongs to', () => {
    show({ diagnosis: diagnosisOf('low-reputation') });
    expect(screen.getByText('Guide: spam signals and sender reputation')).toBeTruthy();
    cleanup();
    show({ diagnosis: diagnosisOf('over-quota') });
    expect(screen.queryByText(/^Guide:/)).toBeNull();
  });

  it('tells of a console that says otherwise and of a message never sent', () => {
    show({
      diagnosis: diagnosisOf('suppressed', { neverSent: true }),
      providerName: null,
      verdict: 'Soft bounce',
    });
    expect(screen.getByText('This page calls it “Soft bounce”. The reply says otherwise.')).toBeTruthy();
    expect(screen.getByText(/^Never sent/)).toBeTruthy();
    expect(screen.getByText(/^The sending service did not send it/)).toBeTruthy();
  });
});

describe('an undecided card', () => {
  it('says between what and what would decide, and advises nothing else', () => {
    const { card } = show({ diagnosis: undecidedBetween('policy', 'user-unknown') });
    expect(card.querySelector('.bl-verdict-name')?.textContent).toBe(
      'Not decided between Blocked and Invalid address',
    );
    expect(card.querySelectorAll('.bl-rivals li')).toHaveLength(2);
    expect(card.querySelector('.bl-sentence')).toBeNull();
    expect(card.querySelector('.bl-address')?.textContent).toBe('Keep the address until this is clear.');
  });

  it('stands with no candidate at all', () => {
    const { card } = show({
      diagnosis: diagnosisOf('policy', { candidates: [], filed: [] }),
      providerName: null,
    });
    expect(card.querySelector('.bl-verdict-name')?.textContent).toBe('Not decided');
    expect(card.querySelector('.bl-fold')).toBeNull();
  });
});

describe('actions', () => {
  it('copies the explanation and the reply and says so', async () => {
    const { onCopy } = show({ diagnosis: diagnosisOf('over-quota') });
    fireEvent.click(button('Copy explanation'));
    expect(onCopy.mock.calls[0]?.[0]).toMatch(/^Mailbox Full \(temporary\)/);
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Explanation copied.'));
    fireEvent.click(button('Copy reply to customer'));
    expect(onCopy.mock.calls[1]?.[0]).toMatch(/^Hello,/);
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Reply copied.'));
  });

  it('says when the browser refuses to copy', async () => {
    show({ diagnosis: diagnosisOf('over-quota'), onCopy: () => Promise.reject(new Error('no')) });
    fireEvent.click(button('Copy explanation'));
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/refused to copy/));
  });

  it('keeps the reader’s own category', () => {
    const { onOverride } = show({ diagnosis: diagnosisOf('over-quota') });
    expect(button('Wrong?').getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(button('Wrong?'));
    fireEvent.click(
      within(screen.getByRole('group', { name: 'Which category is right?' })).getByText('Blocked'),
    );
    expect(onOverride).toHaveBeenCalledWith('Blocked');
  });

  it('opens a check only on a click and says who will see what', () => {
    const { onOpen } = show({ diagnosis: diagnosisOf('dmarc'), domain: { sendingDomain: 'example.com' } });
    fireEvent.click(button('Check domain'));
    expect(screen.getAllByText('Opens toolbox.googleapps.com. That site will see example.com.')).toHaveLength(
      2,
    );
    expect(onOpen).not.toHaveBeenCalled();
    fireEvent.click(screen.getByText('DMARC record of the sending domain'));
    expect(onOpen).toHaveBeenCalledWith('https://toolbox.googleapps.com/apps/dig/#TXT/_dmarc.example.com');
  });

  it('offers neither check nor correction without what they need', () => {
    show({ diagnosis: diagnosisOf('dmarc'), onOverride: undefined });
    expect(screen.queryByRole('button', { name: 'Check domain' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Wrong?' })).toBeNull();
  });

  it('links to the provider only over https', () => {
    const { onOpen } = show({ diagnosis: diagnosisOf('dmarc'), providerDocs: 'javascript:alert(1)' });
    expect(screen.queryByRole('link', { name: 'Gmail' })).toBeNull();
    cleanup();
    const second = show({ diagnosis: diagnosisOf('dmarc'), providerDocs: 'https://example.com/codes' });
    fireEvent.click(screen.getByRole('link', { name: 'Gmail' }));
    expect(second.onOpen).toHaveBeenCalledWith('https://example.com/codes');
    expect(onOpen).not.toHaveBeenCalled();
  });
});
