// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { DiagnosisCard } from '#components/DiagnosisCard.tsx';
import { diagnose } from '#lib/smtp/index.ts';
import { renderIn } from './render.tsx';

afterEach(cleanup);

function show(text: string) {
  const onOpen = vi.fn();
  const diagnosis = diagnose(text)[0]!;
  renderIn(<DiagnosisCard diagnosis={diagnosis} providerName={null} onCopy={vi.fn()} onOpen={onOpen} />);
  return onOpen;
}

it('links the page of the list that decided, and opens it only on a click', () => {
  const onOpen = show('554 5.7.1 Client host [192.0.2.9] blocked using bl.spamcop.net');
  expect(onOpen).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('link', { name: 'SpamCop SCBL' }));
  expect(onOpen).toHaveBeenCalledWith('https://www.spamcop.net/bl.shtml');
});

it('says of a closed list that there is nobody to ask', () => {
  show('554 5.7.1 Client host [192.0.2.9] blocked using dnsbl.sorbs.net');
  expect(screen.getByText(/SORBS is closed/)).toBeTruthy();
});

it('offers no removal where nobody is listed', () => {
  show('550 5.1.1 <recipient@example.net>: user unknown');
  expect(screen.queryByText('Removal')).toBeNull();
});
