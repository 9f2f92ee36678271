import type { Plugin } from 'vite';

/** Files are named by what is in them alone: the package is loaded as a whole, so no name has to change with its content. */
export const plainNames: Plugin = {
  name: 'bouncelens:plain-names',
  apply: 'build',
  outputOptions(options) {
    if (options.format === 'iife') return null;
    return {
      ...options,
      chunkFileNames: 'chunks/[name].js',
      assetFileNames: 'assets/[name].[ext]',
      entryFileNames: ({ name }) => (name === 'background' ? '[name].js' : 'chunks/[name].js'),
    };
  },
};
