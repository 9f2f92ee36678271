import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { eventLines } from '../../bench/export-file.ts';
import { until } from '../browsers.ts';
import { assert, type Case } from '../case.ts';
import {
  chooseToErase,
  EVENTS,
  importFile,
  importTexts,
  logCsv,
  openDashboard,
  ownNumbers,
  press,
  see,
  SENDER,
  textOf,
  tileValue,
  TRUTH,
  view,
} from '../../dashboard/dashboard-page.ts';

/** A log is imported by the worker, counted once however often, and the numbers are those of the file. */
const imports: Case = {
  name: 'dashboard/import',
  async run(ctx) {
    const page = await openDashboard(ctx, '?page=imports');
    const first = await importTexts(page, { 'activity.csv': logCsv() });
    assert(first['Rows read'] === String(EVENTS), `read ${first['Rows read']}, expected ${EVENTS}`);
    const again = await importTexts(page, { 'activity.csv': logCsv() });
    assert(again['Known already'] === String(EVENTS), `known ${again['Known already']}, expected ${EVENTS}`);

    await ownNumbers(page);
    const permanent = TRUTH.unknown + TRUTH.dmarc;
    const expected = {
      permanent: String(permanent),
      permanentRate: `${((permanent / EVENTS) * 100).toFixed(1)}%`,
      block: String(TRUTH.dmarc),
      delivered: String(TRUTH.delivered),
      deliveryRate: `${((TRUTH.delivered / EVENTS) * 100).toFixed(1)}%`,
      temporary: String(TRUTH.full),
      neverSent: '0',
    };
    for (const [id, value] of Object.entries(expected)) {
      const shown = await tileValue(page, id);
      assert(shown === value, `tile ${id} shows ${shown}, expected ${value}`);
    }
    const top = await page.evaluate(() => {
      const box = document.querySelector('.top-cause')!.getBoundingClientRect();
      return { bottom: box.bottom, height: innerHeight };
    });
    assert(top.bottom < top.height, 'the most costly cause stands in the first screen');
  },
};

/** Files that are none of ours are refused with a reason, and nothing is counted. */
const refused: Case = {
  name: 'dashboard/import-refused',
  async run(ctx) {
    const before = await ctx.inside.counted();
    const page = await openDashboard(ctx, '?page=imports');
    const input = (await page.$('.paste textarea')) ?? null;
    assert(input !== null, 'rows can be pasted');
    await page.evaluate(() => {
      const area = document.querySelector<HTMLTextAreaElement>('.paste textarea')!;
      area.value = 'PK\u0003\u0004 this is a zip of something else';
      area.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press(page, '.paste button');
    await see(page, '.error');
    const words = await textOf(page, '.error');
    assert(words.length > 10 && !words.includes('ui.'), `says why: "${words}"`);
    assert((await ctx.inside.counted()) === before, 'nothing was counted');
  },
};

/** Erasing asks first, takes away what it said, and can be undone. */
const erase: Case = {
  name: 'dashboard/erase',
  async run(ctx) {
    const page = await openDashboard(ctx, '?page=imports');
    await importTexts(page, { 'activity.csv': logCsv() });
    const source = 'import:sendgrid-activity-csv';
    const before = await ctx.inside.counted(source);
    assert(before >= EVENTS, `${before} are stored`);
    await view(page, '?page=yours', '.stored');
    await chooseToErase(page, source);
    // By the keyboard alone, as far as the end of it.
    await page.bringToFront();
    await page.focus('#yours-erase ~ p button');
    await page.keyboard.press('Enter');
    await see(page, 'dialog[open]');
    assert((await ctx.inside.counted(source)) === before, 'nothing is erased before the yes');
    await page.focus('dialog .danger');
    await page.keyboard.press('Enter');
    await see(page, '.notice button');
    assert((await ctx.inside.counted(source)) === 0, 'the source is erased');
    await until(
      () => page.evaluate(() => document.activeElement !== document.body),
      'the focus, though what had it is gone or was off',
    );
    await press(page, '.notice button');
    await until(async () => (await ctx.inside.counted(source)) === before, 'the counts are back');
    // And what is back is still known: the same file counts nothing.
    const again = await importTexts(page, { 'activity.csv': logCsv() });
    assert(again['Known already'] === String(EVENTS), `known ${again['Known already']} of ${EVENTS}`);
    await ownNumbers(page);
    assert((await tileValue(page, 'delivered')) === String(TRUTH.delivered), `${SENDER} is whole again`);
  },
};

/** A file long enough to be stopped in the middle. */
const LONG = 100_000;
const POSTED = 'import:sendgrid-event-webhook';

/** Puts a file into the panel and presses Pause as soon as a first part of it is counted. */
async function pauseInTheMiddle(page: Page, path: string): Promise<void> {
  await view(page, '?page=imports', '.part');
  if ((await page.$('.drop')) === null) await press(page, '.import-again');
  await see(page, '.drop');
  // Pressed within the page: a word to the browser and back may take longer than the whole import.
  const pressed = page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const watch = new MutationObserver(() => {
          const bar = document.querySelector('progress');
          if (!bar || bar.value === 0) return;
          watch.disconnect();
          document.querySelector<HTMLElement>('.drop-actions button:first-child')!.click();
          resolve();
        });
        watch.observe(document.body, { subtree: true, childList: true, attributes: true });
      }),
  );
  await ((await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(path);
  await pressed;
}

/** Paused, cancelled, and its worker killed in the middle: nothing is counted half, and the next run counts the rest only. */
const stopped: Case = {
  name: 'dashboard/import-stopped',
  async run(ctx) {
    const folder = await mkdtemp(join(tmpdir(), 'bouncelens-long-'));
    try {
      const path = join(folder, 'events.ndjson');
      await writeFile(path, [...eventLines(LONG)].join(''));
      const page = await openDashboard(ctx, '?page=imports');
      const counted = () => ctx.inside.counted(POSTED);
      const before = await counted();

      await pauseInTheMiddle(page, path);
      // The batch under way is still written; then it rests.
      let resting = -1;
      await until(async () => {
        const last = resting;
        resting = await counted();
        return resting === last;
      }, 'a paused import rests');
      assert(resting < before + LONG, 'it was paused before its end');
      await press(page, '.drop-actions button:nth-child(2)');
      await see(page, '.import-again');
      const some = await counted();
      assert(some < before + LONG, `${some - before} of ${LONG} are counted after the stop`);

      // Closing the page ends the worker wherever it stands.
      await pauseInTheMiddle(page, path);
      await page.close();
      const next = await openDashboard(ctx, '?page=imports');
      const more = await counted();
      assert(more >= some, 'what was counted stays counted');

      const facts = await importFile(next, path);
      assert((await counted()) - before === LONG, `${(await counted()) - before} counted, expected ${LONG}`);
      const known = Number(facts['Known already']!.replaceAll(',', ''));
      assert(known >= more - before, `${known} were known, at least ${more - before} expected`);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

export const dashboardImportCases = (): Case[] => [imports, refused, erase, stopped];
