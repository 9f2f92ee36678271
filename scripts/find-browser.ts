import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chrome' | 'firefox';

const NAMES: Record<BrowserName, readonly string[]> = {
  chrome: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'microsoft-edge',
    'microsoft-edge-stable',
    'brave-browser',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

/** Where installers put them outside of PATH. */
const PLACES: Record<BrowserName, readonly string[]> = {
  chrome: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
    String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
    String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`,
  ],
};

const DEBIAN: Record<BrowserName, string> = { chrome: 'chromium', firefox: 'firefox-esr' };

/**
 * Path of an installed browser (`CHROME_PATH` / `FIREFOX_PATH` first); as root on Debian it is installed when there is none.
 *
 * @throws Error that says in one line what to install.
 */
export function findBrowser(name: BrowserName): string {
  const found = locate(name);
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get')) {
    console.error(`No ${DEBIAN[name]} found: installing it with apt-get.`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', DEBIAN[name]], {
      stdio: 'inherit',
      env,
    });
    const installed = locate(name);
    if (installed) return installed;
  }
  const what = name === 'chrome' ? 'Chromium, Chrome or Edge' : 'Firefox';
  throw new Error(
    `No ${what} found. Install it (Debian: apt-get install ${DEBIAN[name]}) or set ${name === 'chrome' ? 'CHROME_PATH' : 'FIREFOX_PATH'}.`,
  );
}

function locate(name: BrowserName): string | null {
  const given = process.env[name === 'chrome' ? 'CHROME_PATH' : 'FIREFOX_PATH'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [
    ...(given ? [given] : []),
    ...NAMES[name].flatMap((file) => [...folders, '/usr/bin'].map((folder) => join(folder, file))),
    ...PLACES[name],
  ];
  return candidates.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
