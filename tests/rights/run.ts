/**
 * The rights, as a person gives them: the release build (no host rights) in a real browser window with a real keyboard.
 *
 * 1. Installed, the page is not read. The shortcut opens the popup, "Read this page now" reads it with `activeTab` alone.
 * 2. "Always on this site", refused in the browser's own prompt: a clear line, no right, no script.
 * 3. The same, accepted: the right is there, the script is registered for this origin only, and the open page is marked
 *    without a reload.
 * 4. The right taken away again: the script goes.
 * 5. The menu of a selection, the side panel and `smtp` in the address bar, by real keys.
 *
 * The last line is `N passed, N failed`.
 */
import { createServer } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/find-browser.ts';
import { QUIET_CHROME, until } from '../e2e/browsers.ts';
import { marksOf } from '../e2e/marks.ts';
import { openDesktop } from './desktop.ts';

/** The chrome API as far as the test asks it. */
type Api = {
  permissions: {
    contains(what: { origins: string[] }): Promise<boolean>;
    getAll(): Promise<{ origins: string[] }>;
    remove(what: { origins: string[] }): Promise<boolean>;
  };
  scripting: { getRegisteredContentScripts(): Promise<{ matches?: string[] }[]> };
};

const BOUNCE = `<!doctype html><title>Delivery failed</title>
<h1>Undelivered Mail Returned to Sender</h1>
<pre>&lt;anna@shop.example&gt;: host mx.shop.example[192.0.2.25] said:
    550 5.1.1 &lt;anna@shop.example&gt;: Recipient address rejected: User unknown
    in virtual mailbox table (in reply to RCPT TO command)</pre>`;

const server = createServer((_, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8').end(BOUNCE);
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const { port } = server.address() as { port: number };
const PAGE = `http://127.0.0.1:${port}/`;
const ORIGIN = 'http://127.0.0.1/*';

const desktop = await openDesktop();
const profile = mkdtempSync(join(tmpdir(), 'bouncelens-rights-'));
const browser = await puppeteer.launch({
  executablePath: findBrowser('chrome'),
  headless: false,
  pipe: true,
  enableExtensions: [resolve('.output/chrome-mv3')],
  userDataDir: profile,
  defaultViewport: null,
  env: { ...process.env, DISPLAY: desktop.display },
  args: [...QUIET_CHROME, '--window-size=1200,860'],
});

let passed = 0;
let failed = 0;
async function step(name: string, run: () => Promise<void>): Promise<void> {
  try {
    await run();
    passed += 1;
    console.log(`ok     rights/${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAILED rights/${name}\n       ${(error as Error).message}`);
  }
}

/** The popup as the shortcut opens it; only a person's key or click gives `activeTab`. */
async function openPopup(page: Page, origin: string): Promise<Page> {
  await page.bringToFront();
  const opened = browser.waitForTarget((target) => target.url() === `${origin}popup.html`, {
    timeout: 10_000,
  });
  desktop.press('alt+shift+l');
  const popup = await (await opened).asPage();
  await popup.waitForSelector('.bl-site');
  return popup;
}

/** Opens the menu of the selection with the menu key and chooses our line by its first letter. */
async function chooseExplain(): Promise<void> {
  desktop.press('Menu');
  // The menu takes no key before it is drawn.
  await new Promise((done) => setTimeout(done, 700));
  desktop.press('e');
}

/** Answers the browser's own prompt: Deny has the focus, Allow is one Tab further. */
async function answer(allow: boolean, settled: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 15_000;
  while (Date.now() < end) {
    // The prompt takes no input in its first moments (a guard against accidental clicks), so ask again.
    await new Promise((done) => setTimeout(done, 700));
    if (allow) desktop.press('Tab');
    desktop.press('Return');
    await new Promise((done) => setTimeout(done, 400));
    if (await settled()) return;
  }
  throw new Error('The prompt was not answered.');
}

async function inside(own: Page): Promise<{ granted: boolean; scripts: string[][] }> {
  return own.evaluate(async (origin) => {
    const { chrome } = globalThis as unknown as { chrome: Api };
    const scripts = await chrome.scripting.getRegisteredContentScripts();
    return {
      granted: await chrome.permissions.contains({ origins: [origin] }),
      scripts: scripts.map((script) => script.matches ?? []),
    };
  }, ORIGIN);
}

async function run(browserNow: Browser): Promise<void> {
  const worker = await browserNow.waitForTarget((target) => target.type() === 'service_worker');
  const origin = `${worker.url().split('/').slice(0, 3).join('/')}/`;
  const own = await browserNow.newPage();
  await own.goto(`${origin}options.html`);
  const page = await browserNow.newPage();
  await page.goto(PAGE);

  await step('a fresh install reads nothing', async () => {
    const { granted, scripts } = await inside(own);
    if (granted || scripts.length > 0)
      throw new Error(`granted ${granted}, scripts ${JSON.stringify(scripts)}`);
    if ((await marksOf(page)).length > 0) throw new Error('marked without a right');
  });

  await step('the shortcut and "Read this page now" read this page once', async () => {
    const popup = await openPopup(page, origin);
    await (await popup.waitForSelector('.bl-button-main'))!.click();
    await until(async () => (await marksOf(page)).length > 0, 'a mark by activeTab');
    const { granted, scripts } = await inside(own);
    if (granted || scripts.length > 0) throw new Error('activeTab must not become a lasting right');
    await popup.close().catch(() => {});
    await page.reload();
    if ((await marksOf(page)).length > 0) throw new Error('read again after a reload without a right');
  });

  await step('the menu of a selection explains it on a page without any right', async () => {
    await page.bringToFront();
    await page.evaluate(() => {
      const text = document.querySelector('pre')!.firstChild as Text;
      const at = text.data.indexOf('550 5.1.1');
      getSelection()!.setBaseAndExtent(text, at, text, at + '550 5.1.1'.length);
    });
    await chooseExplain();
    await until(
      () => page.evaluate(() => document.activeElement?.localName === 'bouncelens-overlay'),
      'the card beside the selection',
    );
    if ((await inside(own)).granted) throw new Error('the menu must not become a lasting right');
    desktop.press('Escape');
    await page.reload();
  });

  await step('on a page of the browser the menu opens the side panel', async () => {
    await own.bringToFront();
    await own.evaluate(() => {
      document.querySelector('h1')!.textContent = '452 4.2.2';
      getSelection()!.selectAllChildren(document.querySelector('h1')!);
    });
    const opened = browserNow.waitForTarget((target) => target.url() === `${origin}sidepanel.html`, {
      timeout: 10_000,
    });
    await chooseExplain();
    const panel = await (await opened).asPage();
    await until(
      async () => (await panel.$eval('.bl-verdict-name', (it) => it.textContent)) === 'Mailbox Full',
      'the answer in the panel',
    );
  });

  await step('"smtp" in the address bar answers a code', async () => {
    await page.bringToFront();
    desktop.press('ctrl+l');
    desktop.type('smtp');
    desktop.press('Tab');
    desktop.type('550 5.1.1');
    desktop.press('Return');
    const answer = await browserNow.waitForTarget(
      (target) => target.url().startsWith(`${origin}popup.html?q=`),
      {
        timeout: 10_000,
      },
    );
    const shown = await answer.asPage();
    await until(
      async () => (await shown.$eval('.bl-verdict-name', (it) => it.textContent)) === 'Invalid address',
      'the answer',
    );
    await shown.close();
  });

  await step('a refused prompt says so and gives nothing', async () => {
    const popup = await openPopup(page, origin);
    await (await popup.waitForSelector('.bl-site [role=switch], .bl-site input'))!.click();
    const said = async () =>
      popup.isClosed() ||
      (await popup.$eval('.bl-said', (line) => line.textContent ?? '').catch(() => 'closed')) !== '';
    await answer(false, said);
    if ((await inside(own)).granted) throw new Error('granted after a refusal');
    await popup.close().catch(() => {});
  });

  await step('an accepted prompt marks the open page and registers one origin', async () => {
    const popup = await openPopup(page, origin);
    await (await popup.waitForSelector('.bl-site [role=switch], .bl-site input'))!.click();
    await answer(true, async () => (await inside(own)).granted);
    await until(async () => (await inside(own)).scripts.length > 0, 'a registered script');
    const { scripts } = await inside(own);
    const outside = scripts.flat().filter((match) => match !== ORIGIN);
    if (outside.length > 0) throw new Error(`registered for ${outside.join(', ')}`);
    await page.bringToFront();
    await until(async () => (await marksOf(page)).length > 0, 'a mark without a reload');
    await page.reload();
    await until(async () => (await marksOf(page)).length > 0, 'a mark after a reload');
    await popup.close().catch(() => {});
  });

  await step('a right taken away takes the script with it', async () => {
    await own.evaluate(async (match) => {
      const { chrome } = globalThis as unknown as { chrome: Api };
      await chrome.permissions.remove({ origins: [match] });
    }, ORIGIN);
    await until(async () => (await inside(own)).scripts.length === 0, 'no registered script');
    await page.reload();
    if ((await marksOf(page)).length > 0) throw new Error('marked after the right was taken away');
  });
}

try {
  await run(browser);
} finally {
  await browser.close();
  desktop.close();
  server.close();
  rmSync(profile, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
