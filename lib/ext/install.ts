import { browser } from 'wxt/browser';

/** Calls back after install or update. Also after a reload in development, which counts as an update. */
export function onInstalled(installed: (first: boolean) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') installed(reason === 'install');
  });
}

/** Calls back when the browser starts. */
export function onStartup(started: () => void): void {
  browser.runtime.onStartup.addListener(started);
}
