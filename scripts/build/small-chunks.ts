import type { Plugin } from 'vite';

/** What several of our own pages ask of the browser, a few hundred bytes each, and what the builder adds to each of them. */
const SMALL =
  /[\\/](?:lib[\\/]ext[\\/](?:tabs|commands|write-settings|side-panel|allowed-sites)|lib[\\/]imports[\\/]date-order|locales[\\/]keys)\.ts$|virtual:wxt-(?:html-)?plugins|vite\/preload-helper/;

/** Puts small modules that pages share into one chunk: a file of its own costs a package more than most of them hold. */
export const smallChunks: Plugin = {
  name: 'bouncelens:small-chunks',
  apply: 'build',
  outputOptions(options) {
    const { codeSplitting } = options;
    if (options.format === 'iife' || typeof codeSplitting !== 'object') return null;
    return {
      ...options,
      codeSplitting: {
        ...codeSplitting,
        groups: [...(codeSplitting.groups ?? []), { name: 'browser', test: SMALL, priority: 0 }],
      },
    };
  },
};
