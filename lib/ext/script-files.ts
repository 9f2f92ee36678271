/** The small content script that asks for the engine. */
export const OVERLAY = 'content-scripts/overlay.js';

/** Runs before that one, while the page is still on its way. */
export const AHEAD = 'ahead.js';

/**
 * What is injected into a frame for the engine, in this order: the rooms that the extension's own pages share with it, then
 * the engine itself. The build makes exactly these files (`scripts/build/injected.ts`) and stops when they do not fit.
 */
export const ENGINE_FILES = [
  'shared/base.js',
  'shared/providers.js',
  'shared/smtp.js',
  'shared/sites.js',
  'engine.js',
] as const;

/** What is injected after the engine, when a text may speak another language than English. */
export const LANGUAGE_FILES = ['shared/languages.js', 'languages.js'] as const;

/** What is injected after the engine, when there is something to open a card for. */
export const CARD_FILES = ['shared/card.js', 'card.js'] as const;

/** What is injected into the frames around a body of another origin. */
export const AROUND_FILES = ['shared/sites.js', 'around.js'] as const;
