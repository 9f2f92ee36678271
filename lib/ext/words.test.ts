import * as fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from '#tests/ext/fake-browser.ts';
import { badgeLook } from './badge.ts';
import { direction, translate } from './i18n.ts';
import { escapeXml } from './omnibox.ts';

const fake = vi.hoisted(() => ({ browser: {} as ReturnType<typeof fakeBrowser> }));
vi.mock('wxt/browser', () => fake);

beforeEach(() => {
  fake.browser = fakeBrowser();
  fake.browser.messages = {
    ui_popup_title: 'Bounces',
    ui_popup_of: '$1 of $2',
    ui_popup_codes: '$1 code | $1 codes',
    ui_popup_none: 'none | one | $1',
    '@@bidi_dir': 'rtl',
  };
});

test('a key is found with dots for levels, filled in, and shown itself when it is missing', () => {
  expect(translate('ui.popup.title')).toBe('Bounces');
  expect(translate('ui.popup.of', [1, 'x'])).toBe('1 of x');
  expect(translate('ui.popup.missing')).toBe('ui.popup.missing');
});

test.each([
  ['ui.popup.codes', 1, '1 code'],
  ['ui.popup.codes', 0, '0 codes'],
  ['ui.popup.codes', 2, '2 codes'],
  ['ui.popup.none', 0, 'none'],
  ['ui.popup.none', 1, 'one'],
  ['ui.popup.none', 7, '7'],
])('%s with %i is "%s"', (key, count, text) => {
  expect(translate(key, [count])).toBe(text);
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
