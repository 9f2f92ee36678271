import { preact } from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { exampleTexts } from './scripts/build/example-texts.ts';

/** Unit tests: beside the source and under `tests/`, in Node; a file that needs a DOM says so in its first line. End-to-end tests have their own runner (`tests/e2e/run.ts`). */
export default defineConfig({
  plugins: [
    preact({ reactAliasesEnabled: false, prefreshEnabled: false, devToolsEnabled: false }),
    exampleTexts,
  ],
  test: {
    include: ['{lib,components,entrypoints,scripts,tests}/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    environment: 'node',
    setupFiles: ['tests/fuzz/seed.ts'],
    testTimeout: 30_000,
  },
});
