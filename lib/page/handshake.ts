import type { Category } from '#lib/smtp/catalogue/categories.ts';
import type { Diagnosis } from '#lib/smtp/diagnosis.ts';
import type { CardContent } from './overlay.ts';
import type { PageSession } from './session.ts';

/** What the engine offers the small first script. Both run in one world of one frame. */
export type Engine = {
  /** Starts reading the page; null when this frame is not to be read (a helper frame of the site). */
  start(signal: AbortSignal): PageSession | null;
  /** Opens a card for a selected text. */
  explain(text: string, signal: AbortSignal): Promise<boolean>;
};

const KEY = Symbol.for('bouncelens.engine');

/** Keeps "that is this category" from the next reading on. */
export type KeepChoice = (diagnosis: Diagnosis, category: Category) => void;

/** What draws cards. */
export type CardScript = {
  /** Draws a card into an element; the answer takes it away. */
  draw(into: HTMLElement, content: CardContent, keepChoice: KeepChoice): () => void;
  /** Style of what is in a card. */
  style: string;
};

const CARD_KEY = Symbol.for('bouncelens.card');

const COMING_KEY = Symbol.for('bouncelens.coming');

type World = { [KEY]?: Engine; [CARD_KEY]?: CardScript; [COMING_KEY]?: Promise<unknown> };

/** The engine of this frame, once it has been loaded. */
export const loadedEngine = (): Engine | undefined => (globalThis as World)[KEY];

/**
 * Has the engine brought into this frame, once at a time though several scripts, a session and a selection may ask: each copy would
 * take the other's card away.
 */
export const bringEngine = (load: () => Promise<unknown>): Promise<unknown> => {
  const world = globalThis as World;
  return (world[COMING_KEY] ??= load()
    .catch(() => {})
    .then(() => delete world[COMING_KEY]));
};

/** Makes the engine known to the first script. */
export function offerEngine(engine: Engine): void {
  (globalThis as World)[KEY] = engine;
}

/** What draws cards in this frame, once it has been loaded. */
export const loadedCard = (): CardScript | undefined => (globalThis as World)[CARD_KEY];

/** Makes what draws cards known to the engine. */
export function offerCard(card: CardScript): void {
  (globalThis as World)[CARD_KEY] = card;
}
