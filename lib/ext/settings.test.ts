import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from '#tests/ext/fake-browser.ts';
import { exportOverrides, importOverrides } from './override-file.ts';
import { readOverrides, writeOverrides } from './overrides.ts';
import { allows } from './allowed-sites.ts';
import { NO_POLICY, parsePolicy, readPolicy } from './policy.ts';
import {
  DEFAULTS,
  migrate,
  MIGRATIONS,
  onSettingsChanged,
  readSettings,
  settingsOrDefaults,
  usableSettings,
} from './settings.ts';
import { writeSettings } from './write-settings.ts';
import { isOff, offSites, switchSite } from './switches.ts';
import type { Override } from '#lib/tally/override.ts';

const fake = vi.hoisted(() => ({ browser: {} as ReturnType<typeof fakeBrowser> }));
vi.mock('wxt/browser', () => fake);

beforeEach(() => {
  fake.browser = fakeBrowser();
});

/** What each released version wrote; never edited. */
const FROZEN = [
  { version: 1, theme: 'dark', marks: false, badges: true, domainView: 'recipient', retention: null },
  { version: 2, theme: 'dark', marks: false, badges: true, domainView: 'recipient', retention: 0 },
];

describe('settings', () => {
  test('there is a frozen example of every version', () => {
    expect(FROZEN.map((it) => it.version)).toEqual(
      Array.from({ length: MIGRATIONS.length + 1 }, (_, i) => i + 1),
    );
    expect(DEFAULTS.version).toBe(MIGRATIONS.length + 1);
  });

  test.each(FROZEN)('of version $version come to the present one', (stored) => {
    expect(migrate(stored)).toEqual({
      ...DEFAULTS,
      theme: 'dark',
      marks: false,
      domainView: 'recipient',
      retention: 0,
    });
  });

  test.each([undefined, null, 7, 'x', {}, { version: 'x' }, { version: 2, theme: 'pink', retention: 31 }])(
    '%j: what makes no sense is the default',
    (stored) => {
      expect(migrate(stored)).toEqual(DEFAULTS);
    },
  );

  test('of a newer version are not touched', async () => {
    const newer = { version: 99, theme: 'sepia' };
    fake.browser.storage.sync.values = { settings: newer };
    await expect(readSettings()).rejects.toMatchObject({ kind: 'newer' });
    await expect(writeSettings({ marks: false })).rejects.toMatchObject({ kind: 'newer' });
    expect(fake.browser.storage.sync.values['settings']).toEqual(newer);
  });

  test('of a newer version are followed as far as they can be read', async () => {
    const newer = { version: 99, theme: 'sepia', counting: false, history: false, retention: 30 };
    fake.browser.storage.sync.values = { settings: newer };
    expect(await usableSettings()).toEqual({ ...DEFAULTS, counting: false, history: false, retention: 30 });
  });

  test('that the browser does not hand out are not guessed', async () => {
    fake.browser.storage.sync.get = () => Promise.reject(new Error('disk'));
    await expect(usableSettings()).rejects.toThrow('disk');
    expect(await settingsOrDefaults()).toEqual(DEFAULTS);
  });

  test('travel with the browser unless the administrator says no', async () => {
    await writeSettings({ theme: 'dark' });
    expect(fake.browser.storage.sync.values).toHaveProperty('settings');
    fake.browser.storage.managed.values = { sync: false };
    expect((await readSettings()).theme).toBe('system');
    await writeSettings({ theme: 'light' });
    expect(fake.browser.storage.local.values).toHaveProperty('settings');
  });
});

describe('looks set by an administrator', () => {
  const violet = { color: 'violet' };
  const own = { mailbox: { color: 'teal' }, dmarc: { line: 'wavy' } };

  test('stand above the chosen ones, which come back with the freedom to choose', async () => {
    await writeSettings({ looks: own });
    fake.browser.storage.managed.values = { looks: { mailbox: violet } };
    expect((await readSettings()).looks).toEqual({ ...own, mailbox: violet });
    expect((await usableSettings()).looks).toEqual({ ...own, mailbox: violet });
    const next = { mailbox: { color: 'brown' }, rejection: { color: 'sky' } };
    expect((await writeSettings({ looks: next })).looks).toEqual({ ...next, mailbox: violet });
    expect((await writeSettings({ marks: false })).looks).toEqual({ ...next, mailbox: violet });
    fake.browser.storage.managed.values = {};
    expect((await readSettings()).looks).toEqual({ ...next, mailbox: own.mailbox });
  });

  test('are heard of when they change', () => {
    const heard = vi.fn();
    onSettingsChanged(heard);
    fake.browser.storage.onChanged.emit({ looks: {} }, 'managed');
    fake.browser.storage.onChanged.emit({ other: {} }, 'local');
    expect(heard).toHaveBeenCalledOnce();
  });
});

describe('a site', () => {
  test('is switched off and on, by its origin, on this machine', async () => {
    await switchSite('https://mail.example/inbox', false);
    await switchSite('https://mail.example/other', false);
    expect(await offSites()).toEqual(['https://mail.example/*']);
    expect(await isOff('https://mail.example/x')).toBe(true);
    expect(fake.browser.storage.sync.values).toEqual({});
    await switchSite('https://mail.example/', true);
    expect(await isOff('https://mail.example/x')).toBe(false);
  });
});

describe('a policy', () => {
  test('that says nothing, or cannot be read, allows everything', async () => {
    expect(await readPolicy()).toEqual(NO_POLICY);
    fake.browser.storage.managed.get = () => Promise.reject(new Error('Managed storage manifest not found'));
    expect(await readPolicy()).toEqual(NO_POLICY);
    expect(allows(NO_POLICY, 'https://any.example/')).toBe(true);
  });

  test('limits sites, sets overrides and retention', () => {
    const policy = parsePolicy({
      sites: ['https://*.corp.example/*'],
      retention: 90,
      overrides: [{ text: 'our own filter', category: 'Blocked' }],
    });
    expect(allows(policy, 'https://mail.corp.example/x')).toBe(true);
    expect(allows(policy, 'https://mail.google.com/')).toBe(false);
    expect(policy.retention).toBe(90);
    expect(policy.looks).toEqual({});
    expect(policy.overrides).toEqual([
      { text: 'our own filter', reply: null, status: null, category: 'Blocked', reason: null, managed: true },
    ]);
  });

  test('with a value that makes no sense counts without that value', () => {
    expect(
      parsePolicy({ sites: 'all', retention: 5, overrides: [{ category: 'Blocked' }], sync: 'no' }),
    ).toEqual(NO_POLICY);
  });
});

describe('overrides', () => {
  const own: Override = {
    text: 'closed for holidays',
    reply: null,
    status: null,
    category: 'Mailbox',
    reason: 'disabled',
  };

  test('are kept, without those of a policy', async () => {
    await writeOverrides([own, { ...own, managed: true }]);
    expect(await readOverrides()).toEqual([own]);
  });

  test('go out and come in again', () => {
    expect(importOverrides(exportOverrides([own]))).toEqual([own]);
  });

  test.each([
    ['no condition', { category: 'Mailbox' }],
    ['two letters', { text: 'no', category: 'Mailbox' }],
    ['an unknown category', { text: 'closed', category: 'Nope' }],
    ['an unknown reason', { text: 'closed', category: 'Mailbox', reason: 'constructor' }],
  ])('with %s are refused', async (_, override) => {
    await expect(writeOverrides([override as Override])).rejects.toThrow();
    expect(() => importOverrides(exportOverrides([override as Override]))).toThrow();
  });
});
