import { expect, test, vi } from 'vitest';
import { CATALOGUE } from '#lib/smtp/catalogue/pairs.ts';
import { siteFits } from './site-fits.ts';
import { suggest } from './suggest.ts';

vi.mock('wxt/browser', () => ({ browser: { i18n: { getMessage: (key: string) => key } } }));

test.each([
  ['550 5.7.26', '550 5.7.26'],
  ['550/5.7.26', '550 5.7.26'],
  ['550-5.7.26', '550 5.7.26'],
  ['5.7.26', '550 5.7.26'],
  ['605', '605'],
])('%s suggests %s first', (typed, first) => {
  expect(suggest(typed)[0]?.content).toBe(first);
});

test('codes are completed while they are typed', () => {
  expect(suggest('55').length).toBeGreaterThan(20);
  expect(suggest('550 5.7.').every((it) => it.content.startsWith('550 5.7.'))).toBe(true);
});

test.each(['', '   ', 'hello', '<b>550</b>', '5'.repeat(10_000)])('%s suggests nothing', (typed) => {
  expect(suggest(typed)).toEqual([]);
});

test('every row of the catalogue is found by its own codes', () => {
  for (const row of CATALOGUE) {
    const code = row.status ? `${row.reply} ${row.status}` : String(row.reply);
    expect(suggest(code).map((it) => it.content)).toContain(code);
  }
});

test.each([
  ['gmail', 'https://mail.google.com/mail/u/0/', '', true],
  ['gmail', 'https://evil.example/', 'https://evil.example/frame', false],
  ['gmail', 'about:blank', 'about:srcdoc', false],
  ['roundcube', 'https://webmail.firm.example/', '', true],
  ['generic', 'https://any.example/', '', true],
  ['no-such-site', 'https://mail.google.com/', '', false],
])('%s is believed from %s: %s', (site, url, frameUrl, expected) => {
  expect(siteFits(site, { url, frameUrl })).toBe(expected);
});
