import type { Plugin } from 'vite';

const HELPER = '\0vite/preload-helper.js';

/**
 * Imports that come later without Vite's helper, which fetches their styles and scripts ahead: ours have no styles of their own and
 * lie on the same disk. The build stops should one ever bring styles along.
 */
export const plainImports: Plugin = {
  name: 'bouncelens:plain-imports',
  apply: 'build',
  enforce: 'pre',
  load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : null),
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && chunk.code.includes('__vite__mapDeps'))
          this.error(`${chunk.fileName} loads a part with styles of its own, which nothing fetches.`);
      }
    },
  },
};
