import { expect, test } from 'vitest';
import { E2E_HOSTS, manifest } from '../manifest.ts';
import { readLocale } from './components/locale-file.ts';

/**
 * What the extension may do, word for word. A change here is a change of a promise: give the reason in
 * `docs/permissions.md` and `docs/privacy.md` in the same commit, and raise it in the release notes.
 */
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; worker-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const of = (browser: string, mode = 'production') =>
  manifest({ browser, mode, command: 'build', manifestVersion: 3 } as never) as Record<string, unknown>;

test('Chromium: rights, hosts and policy', () => {
  const it = of('chrome');
  expect(it['permissions']).toEqual(['activeTab', 'scripting', 'storage', 'contextMenus', 'sidePanel']);
  expect(it['optional_host_permissions']).toEqual(['*://*/*']);
  expect(it['optional_permissions']).toEqual(['notifications']);
  expect(it['content_security_policy']).toEqual({ extension_pages: CSP });
  expect(it['minimum_chrome_version']).toBe('128');
});

test('Firefox: rights, hosts and policy', () => {
  const it = of('firefox');
  expect(it['permissions']).toEqual(['activeTab', 'scripting', 'storage', 'contextMenus']);
  expect(it['optional_host_permissions']).toEqual(['*://*/*']);
  expect(it['optional_permissions']).toEqual(['notifications']);
  expect(it['content_security_policy']).toEqual({ extension_pages: CSP });
  expect(it['browser_specific_settings']).toEqual({
    gecko: {
      id: 'bouncelens@bouncelens.example',
      strict_min_version: '149.0',
      data_collection_permissions: { required: ['none'] },
    },
  });
});

test.each(['chrome', 'firefox'])(
  '%s: no host at install, nothing of ours open to pages, no other key',
  (browser) => {
    const it = of(browser);
    for (const key of [
      'host_permissions',
      'web_accessible_resources',
      'externally_connectable',
      'content_scripts',
    ]) {
      expect(it).not.toHaveProperty(key);
    }
    const known = [
      'name',
      'description',
      'default_locale',
      'permissions',
      'optional_host_permissions',
      'content_security_policy',
      'omnibox',
      'commands',
      'icons',
      'storage',
      'optional_permissions',
      'browser_specific_settings',
      'minimum_chrome_version',
    ];
    expect(Object.keys(it).filter((key) => !known.includes(key))).toEqual([]);
  },
);

test.each(['chrome', 'firefox'])(
  '%s: the test build differs in the hosts granted at install and in nothing else',
  (browser) => {
    const { host_permissions: hosts, ...rest } = of(browser, 'e2e');
    expect(hosts).toEqual([...E2E_HOSTS]);
    expect(rest).toEqual(of(browser));
  },
);

test('every text the manifest names exists', () => {
  const names = [...JSON.stringify([of('chrome'), of('firefox')]).matchAll(/__MSG_(\w+)__/g)].map(
    (it) => it[1]!,
  );
  expect(names.length).toBeGreaterThan(3);
  const messages = readLocale('en');
  expect(names.filter((name) => !messages.has(name))).toEqual([]);
});

test('commands and keyword are those the background answers', () => {
  const it = of('chrome');
  expect(Object.keys(it['commands'] as object)).toEqual(['_execute_action', 'next-mark', 'previous-mark']);
  expect(it['omnibox']).toEqual({ keyword: 'smtp' });
});
