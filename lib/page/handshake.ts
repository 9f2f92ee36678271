import type { PageSession } from './session.ts';

/** What the engine offers the small first script. Both run in one world of one frame. */
export type Engine = {
  /** Starts reading the page; null when this frame is not to be read (a helper frame of the site). */
  start(signal: AbortSignal): PageSession | null;
  /** Opens a card for a selected text. */
  explain(text: string, signal: AbortSignal): boolean;
};

const KEY = Symbol.for('bouncelens.engine');

type World = { [KEY]?: Engine };

/** The engine of this frame, once it has been loaded. */
export const loadedEngine = (): Engine | undefined => (globalThis as World)[KEY];

/** Makes the engine known to the first script. */
export function offerEngine(engine: Engine): void {
  (globalThis as World)[KEY] = engine;
}
