import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { addDays, localDay } from '#lib/tally/periods.ts';
import { until } from '../e2e/browsers.ts';
import type { Context } from '../e2e/case.ts';

/** The domain these cases send from; filters on it keep other cases' counts out of the numbers. */
export const SENDER = 'dashboard-case.example';
const FILTER = `sending-domain=${SENDER}`;

/** The log below: what stands in it. */
export const TRUTH = { delivered: 160, unknown: 24, dmarc: 12, full: 4 } as const;
export const EVENTS = TRUTH.delivered + TRUTH.unknown + TRUTH.dmarc + TRUTH.full;

const REPLIES: Record<keyof typeof TRUTH, [event: string, reason: string, mx: string]> = {
  delivered: ['delivered', '', 'gmail-smtp-in.l.google.com'],
  unknown: [
    'bounce',
    '550 5.1.1 The email account that you tried to reach does not exist.',
    'gmail-smtp-in.l.google.com',
  ],
  dmarc: [
    'bounce',
    "550 5.7.26 Unauthenticated email is not accepted due to domain's DMARC policy.",
    'gmail-smtp-in.l.google.com',
  ],
  full: ['deferred', '452 4.2.2 Mailbox full', 'mx.example.net'],
};

/** A log export as a sending service writes it. */
export function logCsv(): string {
  const day = addDays(localDay(new Date()), -1);
  const lines = ['processed,message_id,event,subject,from,email,reason,outbound_ip,mx,type,categories'];
  for (const [kind, count] of Object.entries(TRUTH)) {
    const [event, reason, mx] = REPLIES[kind as keyof typeof TRUTH];
    for (let at = 0; at < count; at++)
      lines.push(
        `${day} 12:00:${String(at % 60).padStart(2, '0')},${kind}-${at},${event},Hello,news@${SENDER},person${at}@gmail.com,"${reason}",192.0.2.10,${mx},,newsletter`,
      );
  }
  return `${lines.join('\n')}\n`;
}

/** Opens the dashboard with a query, watched for errors. */
export async function openDashboard(ctx: Context, query = ''): Promise<Page> {
  const page = await ctx.session.ownPage(`dashboard.html${query}`);
  ctx.pages.push(page);
  page.on('pageerror', (error) => ctx.errors.push(`page error: ${String((error as Error).stack ?? error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error') ctx.errors.push(`console: ${message.text()}`);
  });
  await page.setViewport({ width: 1280, height: 800 });
  await see(page, 'main section, main .parts');
  return page;
}

/** Waits until something is there. */
export const see = (page: Page, selector: string, timeout = 15_000): Promise<void> =>
  until(
    () => page.evaluate((wanted) => document.querySelector(wanted) !== null, selector),
    selector,
    timeout,
  );

/** Shows another view as a bookmark would, without loading the page anew. */
export async function view(page: Page, query: string, selector: string): Promise<void> {
  await page.evaluate((search) => {
    history.pushState(null, '', search || location.pathname);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
  await see(page, selector);
}

/** Presses what a selector names, once it can be pressed. */
export async function press(page: Page, selector: string): Promise<void> {
  await see(page, `${selector}:not(:disabled)`);
  await page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)!.click(), selector);
}

export const textOf = (page: Page, selector: string): Promise<string> =>
  page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.innerText ?? '', selector);

/** The number a tile leads with. */
export const tileValue = (page: Page, id: string): Promise<string> =>
  textOf(page, `[data-tile=${id}] .tile-value`);

/** Imports files through the panel and waits for the summary; answers its numbers by name. */
export async function importFile(page: Page, ...paths: string[]): Promise<Record<string, string>> {
  await view(page, '?page=imports', '.part');
  if ((await page.$('.drop')) === null) await press(page, '.import-again');
  await see(page, '.drop');
  await ((await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(...paths);
  await see(page, '.facts', 30_000);
  await until(() => page.evaluate(() => document.querySelector('progress') === null), 'the summary', 60_000);
  return await page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('.facts > div')].map((fact) => [
        fact.querySelector('dt')!.textContent,
        fact.querySelector('dd')!.textContent,
      ]),
    ),
  );
}

/** Imports texts as files through the panel and waits for the summary; answers its numbers by name. */
export async function importTexts(
  page: Page,
  files: Record<string, string>,
): Promise<Record<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'bouncelens-import-'));
  try {
    const paths: string[] = [];
    for (const [name, text] of Object.entries(files)) {
      paths.push(join(folder, name));
      await writeFile(paths.at(-1)!, text);
    }
    return await importFile(page, ...paths);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The overview of this case's own counts. */
export async function ownNumbers(page: Page, more = ''): Promise<void> {
  await view(page, `?${FILTER}${more}`, '.tile-value');
}

/** Chooses a source to erase. */
export const chooseToErase = (page: Page, source: string): Promise<void> =>
  until(
    () =>
      page.evaluate((wanted) => {
        const select = document.querySelector<HTMLSelectElement>('#yours-erase ~ p select')!;
        if (select.disabled) return false;
        select.value = wanted;
        select.dispatchEvent(new Event('change', { bubbles: true }));
        return select.value === wanted;
      }, source),
    'the source',
  );

/** Erases a source through the page, which then offers to take that back. */
export async function eraseSource(page: Page, source: string): Promise<void> {
  await chooseToErase(page, source);
  await press(page, '#yours-erase ~ p button');
  await press(page, 'dialog .danger');
  await see(page, '.notice button');
}
