import * as fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from '#tests/ext/fake-browser.ts';
import { badgeLook } from './badge.ts';
import { direction, language, translate, translateCount } from './i18n.ts';
import { escapeXml } from './omnibox.ts';

const fake = vi.hoisted(() => ({ browser: {} as ReturnType<typeof fakeBrowser> }));
vi.mock('wxt/browser', () => fake);

beforeEach(() => {
  fake.browser = fakeBrowser();
  fake.browser.messages = {
    text_keys: 'ui\n locale\n badge\n  none\n  some\n card\n  filed',
    texts: 'en\nNo bounces\n{1} bounce | {1} bounces\n{1}: {2}',
    '@@bidi_dir': 'rtl',
  };
});

test('a key is found and filled in, and shown itself when it is missing', () => {
  expect(translate('ui.badge.none')).toBe('No bounces');
  expect(translate('ui.card.filed', ['550', 'Blocked'])).toBe('550: Blocked');
  expect(translate('ui.popup.title')).toBe('ui.popup.title');
});

test.each([
  [1, '1 bounce'],
  [0, '0 bounces'],
  [2, '2 bounces'],
])('the form for %i is "%s"', (count, text) => {
  expect(translateCount('ui.badge.some', count)).toBe(text);
});

test('the direction is the browser’s', () => {
  expect(direction()).toBe('rtl');
});

test.each([
  [{ count: 0, layoutChanged: false, failing: false }, ''],
  [{ count: 12, layoutChanged: false, failing: false }, '12'],
  [{ count: 1000, layoutChanged: false, failing: false }, '999+'],
  [{ count: 12, layoutChanged: true, failing: false }, '?'],
  [{ count: 12, layoutChanged: true, failing: true }, '!'],
])('the badge of %j is "%s"', (state, text) => {
  expect(badgeLook(state).text).toBe(text);
});

test('a suggestion never holds markup or what XML forbids', () => {
  expect(escapeXml('<url>a & "b"</url>')).toBe('&lt;url&gt;a &amp; &quot;b&quot;&lt;/url&gt;');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const escaped = escapeXml(text);
      expect(escaped.replace(/&(amp|lt|gt|quot|apos);/g, '')).not.toMatch(/[<>&"'\u0000-\u0008\ufffe\uffff]/);
      expect(escaped.isWellFormed()).toBe(true);
    }),
  );
});

test.each([
  ['en-GB', 'en-GB'],
  ['en', 'en'],
  ['it', 'en'],
])('in a browser that speaks %s numbers are written as in %s', (browsers, written) => {
  fake.browser.i18n.getUILanguage = () => browsers;
  expect(language()).toBe(written);
});
