import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launch as start, type Browser, type Page } from 'puppeteer-core';
import { findBrowser, type BrowserName } from '../../scripts/find-browser.ts';
import type { RecordingProxy } from './recording-proxy.ts';

export type { BrowserName };

/** Firefox makes up an address for each install; this one is pinned. */
const FIREFOX_ID = 'bouncelens@bouncelens.example';
const FIREFOX_UUID = '5a1f6c1e-0f0b-4d56-9a0f-2d3c4b5a6978';

/** The folder a browser saves into. */
const downloadFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'bouncelens-downloads-'));

/** Saves without asking, however many files a page hands over. */
const savingPrefs = (folder: string): Record<string, string | number | boolean> => ({
  'browser.download.folderList': 2,
  'browser.download.dir': folder,
  'browser.download.alwaysOpenPanel': false,
  'browser.download.always_ask_before_handling_new_types': false,
});

/** Where a page opens. */
const PLACES = {
  window: { type: 'window' },
  front: { type: 'tab' },
  behind: { type: 'tab', background: true },
} as const;

/** A browser with the extension in it. */
export type Session = {
  name: BrowserName;
  browser: Browser;
  /** "chrome-extension://…/" */
  origin: string;
  /** What the browser was started behind, if anything. */
  proxy: RecordingProxy | null;
  /** Folder its downloads land in; goes with the browser. */
  downloads: string;
  /** Opens one of the extension's own pages: in a window of its own, or in a tab that is in front, or behind others and asleep. */
  ownPage(path: string, place?: keyof typeof PLACES): Promise<Page>;
  /** Installs the same build again, as an update does: the copies in open pages are cut off. */
  reinstall(): Promise<void>;
  close(): Promise<void>;
};

/** What every Chromium of a test is started with: it asks a network for nothing of its own. */
export const QUIET_CHROME = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=en-US',
  // Each window would load two pages for its address bar, into which no test types: a third of what it costs to open one.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup',
];
const CHROME_ARGS = [
  ...QUIET_CHROME,
  // Several cases share a machine with few cores; a tab in the background must not be put to sleep.
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
];

export type LaunchOptions = {
  /** Folder of the built extension; null for a browser without it. */
  extension: string | null;
  headless?: boolean;
  window?: { width: number; height: number };
  profile?: string;
  /** All but this machine's own addresses goes there. */
  proxy?: RecordingProxy;
};

/** Where `npm run build:e2e` puts the extension; `E2E_BUILD` names another output folder. */
export const builtExtension = (name: BrowserName): string =>
  resolve(process.env['E2E_BUILD'] ?? '.output', `${name}-mv3-e2e`);

/** A copy of the built extension: another build may replace the folder while a browser reads it. */
export async function copyExtension(name: BrowserName): Promise<string> {
  const from = builtExtension(name);
  if (!existsSync(join(from, 'manifest.json')))
    throw new Error(`No build in ${from}: run "npm run build:e2e".`);
  const to = await mkdtemp(join(tmpdir(), `bouncelens-${name}-`));
  await cp(from, to, { recursive: true });
  return to;
}

export async function launch(name: BrowserName, options: LaunchOptions): Promise<Session> {
  return name === 'chrome' ? launchChrome(options) : launchFirefox(options);
}

async function launchChrome({
  extension,
  headless = true,
  window,
  profile,
  proxy,
}: LaunchOptions): Promise<Session> {
  const { width = 1280, height = 900 } = window ?? {};
  const browser = await start({
    executablePath: findBrowser('chrome'),
    headless,
    pipe: true,
    ...(extension ? { enableExtensions: [extension] } : {}),
    ...(profile ? { userDataDir: profile } : {}),
    defaultViewport: headless ? { width, height } : null,
    args: [
      ...CHROME_ARGS,
      `--window-size=${width},${height}`,
      ...(proxy ? [`--proxy-server=http://${proxy.address}`] : []),
    ],
    protocolTimeout: 60_000,
  });
  const downloads = await downloadFolder();
  const whole = await browser.target().createCDPSession();
  await whole.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  let origin = '';
  if (extension) {
    const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
    origin = `${new URL(worker.url()).origin}/`.replace(
      'null/',
      `${worker.url().split('/').slice(0, 3).join('/')}/`,
    );
    await closeWelcome(browser, origin);
  }
  return {
    name: 'chrome',
    browser,
    origin,
    proxy: proxy ?? null,
    downloads,
    async ownPage(path, place = 'window') {
      const page = await browser.newPage(PLACES[place]);
      await page.goto(origin + path);
      return page;
    },
    reinstall: async () => void (extension && (await browser.installExtension(extension))),
    close: () => browser.close().finally(() => removeFolder(downloads)),
  };
}

async function launchFirefox({
  extension,
  headless = true,
  window,
  profile,
  proxy,
}: LaunchOptions): Promise<Session> {
  const { width = 1280, height = 900 } = window ?? {};
  const downloads = await downloadFolder();
  const browser = await start({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless,
    ...(profile ? { userDataDir: profile } : {}),
    defaultViewport: { width, height },
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
      'privacy.reduceTimerPrecision': false,
      'intl.accept_languages': 'en-US',
      // What a page meets behind another tab after its first half minute it meets here at once.
      'dom.timeout.throttling_delay': 1,
      // The background is ended whenever it has nothing to do, and starts for each next message.
      'extensions.background.idle.timeout': 2_000,
      ...savingPrefs(downloads),
      ...(proxy ? proxyPrefs(proxy.address) : {}),
    },
    protocolTimeout: 60_000,
  });
  const origin = extension ? `moz-extension://${FIREFOX_UUID}/` : '';
  if (extension) await browser.installExtension(extension);
  return {
    name: 'firefox',
    browser,
    origin,
    proxy: proxy ?? null,
    downloads,
    async ownPage(path, place = 'window') {
      const page = await browser.newPage(PLACES[place]);
      // The driver does not see extension pages load: go without waiting and ask the page itself.
      await page.goto(origin + path, { waitUntil: [] });
      await until(async () => (await page.evaluate(() => location.href)).startsWith(origin), 'own page');
      return page;
    },
    reinstall: async () => void (extension && (await browser.installExtension(extension))),
    close: () => browser.close().finally(() => removeFolder(downloads)),
  };
}

function proxyPrefs(address: string): Record<string, string | number> {
  const [host = '', port = ''] = address.split(':');
  const to = Object.fromEntries(['http', 'ssl'].map((kind) => [`network.proxy.${kind}`, host]));
  const ports = Object.fromEntries(
    ['http', 'ssl'].map((kind) => [`network.proxy.${kind}_port`, Number(port)]),
  );
  return { 'network.proxy.type': 1, ...to, ...ports };
}

/** The page that is opened after install would be in the way. */
async function closeWelcome(browser: Browser, origin: string): Promise<void> {
  const welcome = await browser
    .waitForTarget((target) => target.url().startsWith(`${origin}welcome`), { timeout: 5_000 })
    .catch(() => null);
  await (await welcome?.page())?.close();
}

/** Polls until a condition holds. @throws Error that names what did not happen. */
export async function until(
  holds: () => Promise<boolean> | boolean,
  what: string,
  timeout = 10_000,
): Promise<void> {
  const end = Date.now() + timeout;
  let last: unknown;
  for (;;) {
    try {
      if (await holds()) return;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`waited ${timeout} ms for: ${what}`, { cause: last });
    await new Promise((done) => setTimeout(done, 50));
  }
}

export const removeFolder = (path: string): Promise<void> => rm(path, { recursive: true, force: true });
