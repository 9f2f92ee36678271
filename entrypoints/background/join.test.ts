import { expect, test, vi } from 'vitest';
import type { Observation } from '#lib/tally/observation.ts';
import { fillIn, isBodyFrame } from './join.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

const seen = { sendingDomain: '', recipientDomain: 'corp.example', day: '2026-11-23' } as Observation;

test.each([
  ['icloud', 'https://www-mail.icloud-sandbox.com/applications/mail2-message/x', true],
  ['icloud', 'https://www.icloud.com/mail/', false],
  ['gmx-webde-mailcom', 'https://mailcom.mailbody-ui.de/Mail/1/Body/html', true],
  ['gmail', 'https://mail.google.com/', false],
  ['no-such-site', 'https://www-mail.icloud-sandbox.com/', false],
  ['icloud', 'about:srcdoc', false],
])('%s at %s: its headers stand elsewhere: %s', (site, frameUrl, is) => {
  expect(isBodyFrame(site, { frameUrl })).toBe(is);
});

test('headers fill in what the body did not know, and only that', () => {
  const around = { sendingDomain: 'shop.example', day: '2026-11-18' };
  expect(fillIn([seen], around)[0]).toEqual({ ...seen, ...around });
  expect(fillIn([{ ...seen, sendingDomain: 'own.example' }], around)[0]!.sendingDomain).toBe('own.example');
  expect(fillIn([seen], { sendingDomain: 'shop.example', day: '' })[0]!.day).toBe('2026-11-23');
});
