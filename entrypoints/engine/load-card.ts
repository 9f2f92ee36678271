import { ask } from '#lib/ext/messages.ts';
import { loadedCard, type CardScript } from '#lib/page/handshake.ts';

let loading: Promise<CardScript | undefined> | null = null;

/** Has what draws cards put into this frame, once; undefined when that is not possible (any more). */
export function loadCard(): Promise<CardScript | undefined> {
  loading ??= ask('card.load', {})
    .catch(() => {})
    .then(() => {
      const card = loadedCard();
      if (!card) loading = null;
      return card;
    });
  return loading;
}
