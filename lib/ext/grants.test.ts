import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from '#tests/ext/fake-browser.ts';
import { covers, grantedOrigins, originPattern, syncScripts } from './grants.ts';

const fake = vi.hoisted(() => ({ browser: {} as ReturnType<typeof fakeBrowser> }));
vi.mock('wxt/browser', () => fake);

beforeEach(() => {
  fake.browser = fakeBrowser();
});

test.each([
  ['https://mail.google.com/mail/u/0/#inbox', 'https://mail.google.com/*'],
  ['http://127.0.0.1:8080/x', 'http://127.0.0.1/*'],
  ['https://mail.google.com/*', 'https://mail.google.com/*'],
  ['https://*.zendesk.com/*', 'https://zendesk.com/*'],
  ['*://mail.example/*', 'https://mail.example/*'],
  ['chrome://extensions/', null],
  ['about:blank', null],
  ['file:///etc/passwd', null],
  ['', null],
])('%s belongs to %s', (url, pattern) => {
  expect(originPattern(url)).toBe(pattern);
});

test.each([
  ['https://mail.google.com/*', 'https://mail.google.com/*', true],
  ['*://mail.google.com/*', 'https://mail.google.com/*', true],
  ['https://*.google.com/*', 'https://mail.google.com/*', true],
  ['https://*.google.com/*', 'https://google.com/*', true],
  ['https://*.google.com/*', 'https://evilgoogle.com/*', false],
  ['https://*/*', 'https://any.example/*', true],
  ['https://*/*', 'http://any.example/*', false],
  ['<all_urls>', 'http://any.example/*', true],
  ['https://mail.google.com/*', 'https://mail.google.com.evil.example/*', false],
])('a grant of %s covers %s: %s', (granted, pattern, expected) => {
  expect(covers(granted, pattern)).toBe(expected);
});

test('only sites count as grants', async () => {
  fake.browser.origins = ['https://b.example/*', 'file:///*', 'https://a.example/*', 'chrome://favicon/*'];
  expect(await grantedOrigins()).toEqual(['https://a.example/*', 'https://b.example/*']);
});

const registered = () => fake.browser.scripts.get('overlay');

test('the script is registered for what is granted, in all frames and kept over restarts', async () => {
  fake.browser.origins = ['https://a.example/*'];
  expect(await syncScripts([])).toEqual(['https://a.example/*']);
  expect(registered()).toMatchObject({
    matches: ['https://a.example/*'],
    allFrames: true,
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  });
});

test('what looks ahead is registered beside it, for the top frame alone, before the page has come', async () => {
  fake.browser.origins = ['https://a.example/*'];
  await syncScripts([]);
  expect(fake.browser.scripts.get('ahead')).toMatchObject({
    js: ['ahead.js'],
    matches: ['https://a.example/*'],
    runAt: 'document_start',
  });
  expect(fake.browser.scripts.get('ahead')).not.toHaveProperty('allFrames');
  fake.browser.origins = [];
  await syncScripts([]);
  expect(fake.browser.scripts.size).toBe(0);
});

test('where only one of them is left both are registered', async () => {
  fake.browser.origins = ['https://a.example/*'];
  await syncScripts([]);
  fake.browser.scripts.delete('ahead');
  await syncScripts([]);
  expect([...fake.browser.scripts.keys()].sort()).toEqual(['ahead', 'overlay']);
});

test('it follows every change, and goes with the last site', async () => {
  fake.browser.origins = ['https://a.example/*'];
  await syncScripts([]);
  fake.browser.origins = ['https://a.example/*', 'https://b.example/*'];
  await syncScripts([]);
  expect(registered()?.matches).toEqual(['https://a.example/*', 'https://b.example/*']);
  await syncScripts(['https://a.example/*']);
  expect(registered()?.matches).toEqual(['https://b.example/*']);
  fake.browser.origins = [];
  await syncScripts([]);
  expect(registered()).toBeUndefined();
});

test('a site switched off under a wider grant is left out of it', async () => {
  fake.browser.origins = ['https://*/*'];
  await syncScripts(['https://a.example/*']);
  expect(registered()).toMatchObject({ matches: ['https://*/*'], excludeMatches: ['https://a.example/*'] });
  await syncScripts([]);
  expect(registered()?.excludeMatches).toBeUndefined();
});

test('many changes at once end in the last state, without an error', async () => {
  fake.browser.origins = ['https://a.example/*'];
  await Promise.all([
    syncScripts([]),
    syncScripts(['https://a.example/*']),
    syncScripts([]),
    syncScripts([]),
  ]);
  expect(registered()?.matches).toEqual(['https://a.example/*']);
});
