import type { UserManifest, ConfigEnv } from 'wxt';

/** Hosts granted at install in mode `e2e` only: the local test server and the surfaces served by request interception. */
export const E2E_HOSTS = ['http://127.0.0.1/*', 'http://localhost/*', 'https://*/*'] as const;

/** The language of whoever speaks none of ours. */
export const DEFAULT_LANGUAGE = 'en';

/**
 * The manifest. No host permission at install; `docs/permissions.md` gives the reason for each right and
 * `tests/manifest.test.ts` fails on any change of them.
 */
export function manifest(env: ConfigEnv): UserManifest {
  const e2e = env.mode === 'e2e';
  return {
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: DEFAULT_LANGUAGE,
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'contextMenus',
      ...(env.browser === 'firefox' ? [] : ['sidePanel']),
    ],
    ...(e2e ? { host_permissions: [...E2E_HOSTS] } : {}),
    optional_host_permissions: ['*://*/*'],
    // Asked for when a person turns on messages about rates.
    optional_permissions: ['notifications'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; worker-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    omnibox: { keyword: 'smtp' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_command_lookup__' },
      'next-mark': { description: '__MSG_command_next__' },
      'previous-mark': { description: '__MSG_command_previous__' },
    },
    ...(env.browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'bouncelens@bouncelens.example',
              strict_min_version: '149.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128', storage: { managed_schema: 'managed-schema.json' } }),
  } as UserManifest;
}
