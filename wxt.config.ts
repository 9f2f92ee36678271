import { preact } from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { manifest } from './manifest.ts';

/**
 * One source for both browsers. Mode `e2e` differs from a release in one point only: the hosts
 * that the tests and the demo open are granted at install (see `manifest.ts`).
 */
export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  manifestVersion: 3,
  outDir: '.output',
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  manifest: (env) => manifest(env),
  zip: {
    // What a store reviewer needs to rebuild the very same files, and no more.
    includeSources: [
      '{entrypoints,components,lib,locales,public,scripts}/**',
      '{package,package-lock,tsconfig}.json',
      '{wxt.config,manifest}.ts',
      '{README.md,LICENSE,.npmrc}',
    ],
    excludeSources: ['**/*.test.{ts,tsx}'],
  },
  vite: () => ({
    plugins: [preact({ reactAliasesEnabled: false, prefreshEnabled: false, devToolsEnabled: false })],
    build: { target: ['chrome128', 'firefox149'], modulePreload: false },
  }),
});
