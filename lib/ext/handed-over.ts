import { browser } from 'wxt/browser';

/**
 * Texts on their way into one of our pages. Not by its address: the browser writes addresses into its history, and a selected or pasted
 * text may hold what nobody shall keep. In memory until the page takes it, or until the browser closes.
 */
const keyOf = (to: string): string => `handed:${to}`;

/** Leaves a text for the page that knows the name. */
export const handOver = (to: string, text: string): Promise<void> =>
  browser.storage.session.set({ [keyOf(to)]: text });

/** Takes the text that was left under a name, once; null when there is none. */
export async function takeOver(to: string): Promise<string | null> {
  const key = keyOf(to);
  const { [key]: text } = (await browser.storage.session.get(key)) as Record<string, unknown>;
  if (typeof text !== 'string') return null;
  await browser.storage.session.remove(key);
  return text;
}

/** Calls back whenever a text is left under a name, until the signal fires. */
export function onHandedOver(to: string, left: () => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, { newValue?: unknown }>): void => {
    if (changes[keyOf(to)]?.newValue !== undefined) left();
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), { once: true });
}
