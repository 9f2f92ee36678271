import { preact } from '@preact/preset-vite';
import { watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { DEFAULT_LANGUAGE, manifest } from './manifest.ts';
import { exampleTexts } from './scripts/build/example-texts.ts';
import { injectedScripts } from './scripts/build/injected.ts';
import { NODE_CONSTANTS } from './scripts/build/node-constants.ts';
import { packedRules } from './scripts/build/packed-rules.ts';
import { plainImports } from './scripts/build/plain-imports.ts';
import { plainNames } from './scripts/build/plain-names.ts';
import { siteDates } from './scripts/build/site-dates.ts';
import { keyTypes, messageFiles } from './scripts/build/texts.ts';
import { thirdParty } from './scripts/build/third-party.ts';

const WORKER = fileURLToPath(new URL('entrypoints/dashboard/import.worker.ts', import.meta.url));

/**
 * The import worker as a chunk of the pages' own build: Vite would bundle it apart, with the engine, the rules and the
 * counting in it a second time (about 100 KB packed).
 */
const importWorker: Plugin = {
  name: 'bouncelens:import-worker',
  apply: 'build',
  buildStart({ input }) {
    if (!Object.values(input).some((path) => /dashboard[\\/]index\.html$/.test(path))) return;
    this.emitFile({ type: 'chunk', id: WORKER, fileName: 'import-worker.js' });
  },
};

/**
 * One source for both browsers. Mode `e2e` differs from a release in one point only: the hosts
 * that the tests and the demo open are granted at install (see `manifest.ts`).
 */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  manifest: (env) => manifest(env),
  hooks: {
    'prepare:types': (_, entries) => {
      entries.push({ path: 'types/texts.d.ts', text: keyTypes(DEFAULT_LANGUAGE) });
    },
    'build:publicAssets': (_, files) => {
      files.push(...messageFiles(DEFAULT_LANGUAGE));
    },
    'server:started': ({ config }, server) => {
      watch('locales', () => {
        for (const { relativeDest, contents } of messageFiles(DEFAULT_LANGUAGE)) {
          writeFileSync(join(config.outDir, relativeDest), contents);
        }
        server.reloadExtension();
      });
    },
  },
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
    define: NODE_CONSTANTS,
    plugins: [
      preact({ reactAliasesEnabled: false, prefreshEnabled: false, devToolsEnabled: false }),
      thirdParty,
      importWorker,
      injectedScripts(),
      exampleTexts,
      packedRules,
      plainNames,
      plainImports,
      siteDates,
    ],
    build: {
      target: ['chrome128', 'firefox149'],
      modulePreload: false,
      // Takes 1.7 KB off the package, which was full by what Vite has itself.
      minify: 'terser',
      terserOptions: { ecma: 2020, compress: { passes: 2 } },
    },
  }),
});
