/** What the background, an import or an own page changed; the others read again what they show. */
export type Change =
  | { kind: 'counts' }
  | { kind: 'report'; tabId: number }
  | { kind: 'grants' }
  | { kind: 'settings' }
  | { kind: 'error'; error: string };

const CHANNEL = 'bouncelens';

/** Tells our other contexts, workers included. Call after the commit. */
export function tellChange(change: Change): void {
  // Opened per call: an open channel would keep an event page awake.
  const channel = new BroadcastChannel(CHANNEL);
  // A channel has no target origin: it reaches our own origin only.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  channel.postMessage(change);
  channel.close();
}

/** Hears of changes made by other contexts until the signal fires. */
export function onChange(heard: (change: Change) => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', (event) => heard(event.data as Change), { signal });
  signal.addEventListener('abort', () => channel.close(), { once: true });
}
