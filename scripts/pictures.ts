/** Pictures of the real UI over the demo, in light and dark. */
import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { until, type Session } from '../tests/e2e/browsers.ts';
import { markBox } from '../tests/e2e/pointer.ts';

/** Store pictures are of this size; so are the others, for one look. */
const SIZE = { width: 1280, height: 800 };

const scheme = (page: Page, value: string): Promise<void> =>
  page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);

/** Waits until layout and fonts stand still: two frames without a change of the page's height. */
async function still(page: Page): Promise<void> {
  let last = -1;
  await until(
    async () => {
      const height = await page.evaluate(
        () =>
          new Promise<number>((done) => {
            requestAnimationFrame(() => requestAnimationFrame(() => done(document.body.scrollHeight)));
          }),
      );
      const same = height === last;
      last = height;
      return same;
    },
    'the page to stand still',
    5_000,
  );
}

/** Waits until a page tells of all: rows out of sight are read, and told of, a while after the first. */
async function told(page: Page): Promise<void> {
  let last = '';
  await until(
    async () => {
      const text = await page.evaluate(() => document.body.innerText);
      const same = text === last;
      last = text;
      if (!same) await new Promise((done) => setTimeout(done, 2_000));
      return same;
    },
    'all to be told',
    20_000,
  );
}

/** Opens the real popup over the tab in front, as a click on the icon does. */
async function popupOver(session: Session, page: Page): Promise<Page> {
  await page.bringToFront();
  const target = await session.browser.waitForTarget((one) => one.type() === 'service_worker');
  await (await target.worker())!.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { action: { openPopup(): Promise<void> } } };
    await chrome.action.openPopup();
  });
  const popup = await session.browser.waitForTarget((one) => one.url() === `${session.origin}popup.html`);
  return popup.asPage();
}

/** A page of the demo with the card of its first mark open. */
async function withCard(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await until(async () => (await markBox(page)) !== null, 'a mark', 10_000);
  const box = (await markBox(page))!;
  await page.mouse.click(box.x, box.y);
  await page.mouse.move(SIZE.width - 4, SIZE.height - 4);
  await still(page);
}

/**
 * Saves `card`, `log`, `popup` and `dashboard`, each `-light.png` and `-dark.png`, in a folder.
 *
 * @param demo address of the demo server, without a slash at the end
 */
export async function takePictures(session: Session, demo: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const value of ['light', 'dark'] as const) {
    const page = await session.browser.newPage();
    await page.setViewport(SIZE);
    await scheme(page, value);
    await withCard(page, `${demo}/mail/0`);
    await page.screenshot({ path: `${folder}/card-${value}.png` });
    await withCard(page, `${demo}/log`);
    await page.screenshot({ path: `${folder}/log-${value}.png` });

    const popup = await popupOver(session, page);
    await scheme(popup, value);
    await popup.waitForSelector('.bl-groups');
    await popup.waitForSelector('.bl-tally li');
    await told(popup);
    await still(popup);
    await popup.screenshot({ path: `${folder}/popup-${value}.png` });
    await popup.close().catch(() => {});

    const dashboard = await session.ownPage('dashboard.html');
    await dashboard.setViewport(SIZE);
    await scheme(dashboard, value);
    await dashboard.waitForSelector('.bl-chip, table tbody tr');
    await still(dashboard);
    await dashboard.screenshot({ path: `${folder}/dashboard-${value}.png` });
    await dashboard.close();
    await page.close();
  }
}
