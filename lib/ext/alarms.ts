import { browser } from 'wxt/browser';

/** One message at a time: a later one replaces it. */
const ID = 'rate';
/** What was said last, so that a day brings one message about a rate, and a second one only when it got worse. */
const SAID = 'alarmSaid';
/** When the rates were last computed, ms since 1970. */
const CHECKED = 'alarmChecked';

/**
 * Asks for the right to show messages. Only in a click handler, and with nothing awaited before: the browser shows its
 * question only then. False when the person says no.
 */
export const requestAlarms = (): Promise<boolean> =>
  browser.permissions.request({ permissions: ['notifications'] });

/** Is the right there, and is it time again? Remembers that it was asked; `least` is in milliseconds. */
export async function alarmDue(now: number, least: number): Promise<boolean> {
  const stored = (await browser.storage.session.get(CHECKED)) as Record<string, number>;
  if (now - (stored[CHECKED] ?? 0) < least) return false;
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return false;
  await browser.storage.session.set({ [CHECKED]: now });
  return true;
}

/** Was this said before? Remembers it. */
export async function saidBefore(what: string): Promise<boolean> {
  const stored = (await browser.storage.local.get(SAID)) as Record<string, string>;
  if (stored[SAID] === what) return true;
  await browser.storage.local.set({ [SAID]: what });
  return false;
}

/** Shows a message of the browser. */
export async function showAlarm(title: string, message: string): Promise<void> {
  await browser.notifications.create(ID, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png' as never),
    title,
    message,
  });
}

/** Calls back when the message is clicked. Add it in the worker's first turn; without the right nothing is listened to. */
export function onAlarmOpened(opened: () => void): void {
  browser.notifications?.onClicked.addListener((id) => {
    if (id !== ID) return;
    void browser.notifications.clear(ID);
    opened();
  });
}
