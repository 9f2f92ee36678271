import { ask } from '#lib/ext/messages.ts';
import { holdSlices } from '#lib/page/slices.ts';
import { lacksLanguages, warmUp } from '#lib/smtp/early.ts';

let loading: Promise<unknown> | null = null;

/** Has the phrases of other languages put into this frame. Where that is not possible (any more), texts in them stay unread. */
const loadLanguages = (): Promise<unknown> =>
  (loading ??= ask('languages.load', {})
    .catch(() => {})
    .then(() => (loading = null)));

/** `warmUp` of the engine, and all that the text may need is there when it ends. */
export function* warmUpFor(text?: string): Generator<void> {
  yield* warmUp(text);
  if (text === undefined || !lacksLanguages(text)) return;
  holdSlices(loadLanguages());
  yield;
  yield* warmUp();
}

/** The same for a text that is read outside of any slice. */
export const languagesFor = async (text: string): Promise<void> => {
  if (lacksLanguages(text)) await loadLanguages();
};
