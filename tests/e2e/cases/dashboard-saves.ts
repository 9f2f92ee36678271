import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Backup } from '#lib/tally/backup.ts';
import { COLUMNS, type Column } from '#lib/tally/columns.ts';
import { addDays, localDay } from '#lib/tally/periods.ts';
import {
  eraseSource,
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
import { until } from '../browsers.ts';
import { assert, type Case, type Context } from '../case.ts';
import { saved } from '../downloads.ts';
import { everythingKept } from '../everything-kept.ts';

const SOURCE = 'import:sendgrid-activity-csv';

/** Presses what stands at `selector` and reads the file that came of it. */
const savedBy = (ctx: Context, page: Page, selector: string, name: string): Promise<Buffer> =>
  saved(ctx.session.downloads, name, () => press(page, selector));

/** Gives the page a backup to restore and answers what it says then. */
async function restore(page: Page, backup: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bouncelens-restore-'));
  try {
    const path = join(folder, 'backup.json');
    await writeFile(path, backup);
    const busy = (): Promise<boolean> =>
      page.evaluate(() => document.querySelector<HTMLButtonElement>('#yours-save ~ p button')!.disabled);
    await until(async () => !(await busy()), 'the page is ready');
    // Nothing said: what is said next is of this file.
    await press(page, '#yours-save ~ p button:nth-of-type(1)');
    await until(async () => (await textOf(page, '.parts > p')).includes('bouncelens.csv'), 'another word');
    const input = (await page.$('#yours-save ~ p input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
    let words = '';
    await until(async () => {
      words = await textOf(page, '.parts > p');
      return words !== '' && !words.includes('bouncelens.csv') && !(await busy());
    }, 'a word about the backup');
    return words;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const takeBackup = async (ctx: Context, page: Page): Promise<string> =>
  (await savedBy(ctx, page, '#yours-save ~ p button:nth-of-type(3)', 'bouncelens-backup.json')).toString();

/**
 * Both plots as pictures: the SVG stands alone and says what it shows, the PNG is drawn twice as large, and neither is distorted when
 * the plot was on the page for no frame yet.
 */
const pictures: Case = {
  name: 'dashboard/pictures',
  async run(ctx) {
    const page = await openDashboard(ctx, '?page=imports');
    await importTexts(page, { 'activity.csv': logCsv() });
    for (const theme of ['light', 'dark']) {
      await page.evaluate((wanted) => (document.documentElement.dataset['theme'] = wanted), theme);
      await ownNumbers(page);
      await until(
        async () => (await tileValue(page, 'delivered')) === String(TRUTH.delivered),
        'the numbers of this log',
      );
      for (const [at, name] of [
        [1, 'bounces-by-day'],
        [2, 'provider-by-category'],
      ] as const) {
        const plot = `.plot:nth-of-type(${at})`;
        const svg = (
          await savedBy(ctx, page, `${plot} .plot-actions button:nth-of-type(2)`, `${name}.svg`)
        ).toString();
        const png = await savedBy(ctx, page, `${plot} .plot-actions button:nth-of-type(1)`, `${name}.png`);
        const seen = await page.evaluate(readPicture, plot, svg, png.toString('base64'));
        const label = `${name} ${theme}: ${JSON.stringify(seen)}`;
        assert(!seen.broken && seen.leaning === 0 && seen.plot, `the SVG stands alone; ${label}`);
        for (const word of [
          seen.title,
          `Bounces: ${TRUTH.unknown + TRUTH.dmarc + TRUTH.full}`,
          `Sending domain: ${SENDER}`,
          seen.year,
        ])
          assert(seen.words.includes(word), `it says "${word}"; ${label}`);
        assert(seen.unexplained.length === 0, `each letter is explained; ${label}`);
        assert(seen.paper === seen.section && seen.clear === 0, `it has its ground; ${label}`);
        assert(seen.size.join() === seen.twice.join(), `the PNG is twice the SVG; ${label}`);
        assert(seen.colours > 4, `the PNG is drawn; ${label}`);
      }
    }
    // Saved in the very task in which the plot comes back: it has its width all the same.
    const shown = await page.evaluate(() => document.querySelector('.plot-box > svg')!.getAttribute('width'));
    const file = await saved(ctx.session.downloads, 'bounces-by-day.svg', () =>
      page.evaluate(async () => {
        const tab = (name: string) => document.querySelector<HTMLAnchorElement>(`nav a[href*="${name}"]`)!;
        const overview = document.querySelector<HTMLAnchorElement>('nav a:not([href*="page="])')!;
        const plotOf = () => document.querySelector('.plot');
        tab('page=fixes').click();
        while (plotOf()) await Promise.resolve();
        overview.click();
        while (!plotOf()) await Promise.resolve();
        document.querySelector<HTMLButtonElement>('.plot-actions button:nth-of-type(2)')!.click();
      }),
    );
    const plot = [...file.toString().matchAll(/<svg[^>]*>/g)].at(-1)![0];
    const width = / width="(\d+)"/.exec(plot)?.[1];
    assert(width === shown, `saved at once it is ${width} wide, not ${shown}`);
  },
};

/** What there is to see in a picture of a plot; runs in the page. */
async function readPicture(selector: string, text: string, base64: string) {
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
  const section = document.querySelector(selector)!;
  const shown = section.querySelector<SVGSVGElement>('.plot-box > svg')!;
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(image.width, image.height);
  const pen = canvas.getContext('2d')!;
  pen.drawImage(image, 0, 0);
  const dots = new Uint32Array(pen.getImageData(0, 0, image.width, image.height).data.buffer);
  const root = parsed.documentElement;
  const words = [...root.children].map((part) => part.textContent).join('\n');
  const letters = [...root.querySelectorAll('svg [data-category] text')].flatMap(({ textContent }) =>
    textContent.length === 1 && /[A-Z]/.test(textContent) ? [textContent] : [],
  );
  return {
    broken: parsed.querySelector('parsererror') !== null,
    leaning: parsed.querySelectorAll('[class]').length,
    plot: root.querySelector('svg')?.textContent === shown.textContent,
    title: section.querySelector('h2')!.textContent,
    year: String(new Date().getFullYear()),
    words,
    unexplained: letters.filter((letter) => ![...root.children].some((part) => part.textContent === letter)),
    paper: root.querySelector('rect')!.getAttribute('fill'),
    section: getComputedStyle(section).backgroundColor,
    size: [image.width, image.height],
    twice: ['width', 'height'].map((side) => Math.round(Number(root.getAttribute(side)) * 2)),
    colours: new Set(dots).size,
    clear: dots.filter((dot) => dot >>> 24 !== 255).length,
  };
}

/** A backup brings back what was erased, once, and is taken out again; one of a newer version changes nothing and is refused in words. */
const backup: Case = {
  name: 'dashboard/backup',
  async run(ctx) {
    const counted = () => ctx.inside.counted(SOURCE);
    const page = await openDashboard(ctx, '?page=imports');
    await importTexts(page, { 'activity.csv': logCsv() });
    const before = await counted();
    await view(page, '?page=yours', '.stored');
    const file = await takeBackup(ctx, page);
    assert(!file.includes('@'), 'no address is in a backup');

    const newer = JSON.stringify({ ...(JSON.parse(file) as Backup), version: 99 });
    const refused = await restore(page, newer);
    assert(refused.includes('newer version of Bouncelens'), `says why: "${refused}"`);
    const offered = await textOf(page, '.parts > p button');
    assert(offered === 'Restore a backup', `offers another file, not a rescue: "${offered}"`);
    const cut = await restore(page, file.slice(0, file.length / 2));
    assert(cut.includes('cut off'), `says why: "${cut}"`);
    assert((await counted()) === before, 'a refused backup changes nothing');

    await eraseSource(page, SOURCE);
    assert((await counted()) === 0, 'the source is erased');
    const first = await restore(page, file);
    assert(first.includes(before.toLocaleString('en-US')), `${before} came back: "${first}"`);
    assert((await counted()) === before, 'all is back');
    assert((await textOf(page, '.parts > p button')) === 'Undo', 'offers the way back');
    await press(page, '.parts > p button');
    await until(async () => (await textOf(page, '.parts > p')).startsWith('Taken out again.'), 'a word');
    assert((await counted()) === 0, 'the restore is taken back');
    await restore(page, file);
    assert((await counted()) === before, 'what was taken out can be restored again');
    const again = await restore(page, file);
    assert(/\b0$/.test(again.trim()), `the second time counts nothing: "${again}"`);
    assert((await counted()) === before, 'nothing counts twice');
  },
};

/** A shorter time asks before it drops days, drops those only, and can be taken back. */
const retention: Case = {
  name: 'dashboard/retention',
  async run(ctx) {
    const page = await openDashboard(ctx, '?page=imports');
    const old = addDays(localDay(new Date()), -60);
    const recent = addDays(localDay(new Date()), -1);
    const log = logCsv();
    await importTexts(page, {
      'activity.csv': log,
      'old.csv': log.replaceAll(recent, old).replaceAll(/^(.{20}[a-z]+-)/gm, '$1old-'),
    });
    const on = async (day: string): Promise<number> =>
      (await ctx.tallies())
        .filter((tally) => tally.source === SOURCE && tally.day === day)
        .reduce((sum, tally) => sum + tally.count, 0);
    const [oldCount, recentCount] = [await on(old), await on(recent)];
    assert(oldCount > 0, 'old days are counted');
    await view(page, '?page=yours', '.stored');
    const kept = (): Promise<string> =>
      page.evaluate(
        () => document.querySelector<HTMLSelectElement>('#yours-keep ~ label select:enabled')?.value ?? '',
      );
    let first = '';
    await until(async () => (first = await kept()) !== '', 'how long counts are kept');
    const choose = (days: string): Promise<void> =>
      until(
        () =>
          page.evaluate((wanted) => {
            const select = document.querySelector<HTMLSelectElement>('#yours-keep ~ label select')!;
            if (select.disabled) return false;
            select.value = wanted;
            select.dispatchEvent(new Event('change', { bubbles: true }));
            return true;
          }, days),
        'the time to keep',
      );
    await choose('30');
    await see(page, 'dialog[open]');
    assert((await on(old)) === oldCount, 'nothing is dropped before the yes');
    await press(page, 'dialog .danger');
    await see(page, '.notice button');
    assert((await on(old)) === 0 && (await on(recent)) === recentCount, 'the old days only are gone');
    await press(page, '.notice button');
    await until(async () => (await on(old)) === oldCount, 'the old days are back');
    await until(async () => (await kept()) === first, `counts are kept for ${first} days again`);
  },
};

/** What the older rules of the next case said. */
const OLDER = 'Mailbox';

/** History judged by older rules is shown with what changes, and changed only when accepted. */
const reclassify: Case = {
  name: 'dashboard/reclassify',
  async run(ctx) {
    const page = await openDashboard(ctx, '?page=imports');
    await importTexts(page, { 'activity.csv': logCsv() });
    await view(page, '?page=yours', '.stored');
    const file = JSON.parse(await takeBackup(ctx, page)) as Backup;
    // What older rules may have left: a name without a reason.
    const at = (column: Column): number => COLUMNS.indexOf(column);
    const cells = file.days
      .flatMap(({ source, rows }) => (source === SOURCE ? rows : []))
      .map((row) => row.cells);
    const changed = cells.filter(
      (row) => row[at('sendingDomain')] === SENDER && row[at('status')] === '5.1.1',
    );
    assert(changed.length > 0, 'there is something to judge anew');
    const today = changed[0]![at('category')]!;
    for (const row of changed) {
      row[at('category')] = OLDER;
      row[at('reason')] = '';
      row[at('rules')] = '0';
    }
    await eraseSource(page, SOURCE);
    await restore(page, JSON.stringify(file));
    const count = async (category: string): Promise<number> =>
      (await ctx.tallies())
        .filter((tally) => tally.sendingDomain === SENDER && tally.category === category)
        .reduce((sum, tally) => sum + tally.count, 0);
    const old = await count(OLDER);
    assert(old >= TRUTH.unknown, `${old} are judged by older rules`);

    const fresh = await openDashboard(ctx, `?sending-domain=${SENDER}`);
    await press(fresh, '.notice .bl-button');
    await see(fresh, '.offers tbody tr');
    const row = await textOf(fresh, '.offers tbody tr');
    for (const word of ['550 / 5.1.1', today, String(old)])
      assert(row.includes(word), `"${row}" tells ${word}`);
    assert((await count(OLDER)) === old, 'nothing changes before the yes');
    await press(fresh, '.dialog-actions .bl-button-main');
    await until(async () => (await count(OLDER)) === 0, 'the accepted verdict is written');
    assert((await count(today)) === old, `${await count(today)} of ${old} are called ${today}`);
    // It can be taken back, and is offered again then.
    await until(
      () => fresh.evaluate(() => document.activeElement?.matches('.notice button') === true),
      'the undo has the focus',
    );
    await press(fresh, '.notice .bl-button');
    await until(async () => (await count(OLDER)) === old, 'the verdicts of before are back');
    assert((await count(today)) === 0, 'none is left of the new ones');
    await until(async () => (await textOf(fresh, '.notice')).includes(String(old)), 'the offer is back');
    await press(fresh, '.notice .bl-button');
    await see(fresh, '.offers tbody tr');
    await press(fresh, '.dialog-actions .bl-button-main');
    await until(async () => (await count(OLDER)) === 0, 'the verdict is accepted again');
    await until(async () => (await tileValue(fresh, 'permanent')) !== '', 'the tiles');
  },
};

const LISTS = {
  remove: TRUTH.unknown,
  retry: TRUTH.full,
  'fix-sender': TRUTH.dmarc,
  'ask-recipient': 1,
} as const;

/** The four lists come out as CSV, each address on its own, and none of it stays. */
const addresses: Case = {
  name: 'dashboard/addresses',
  async run(ctx) {
    const page = await openDashboard(ctx, '?page=imports');
    const day = addDays(localDay(new Date()), -1);
    // Each reply has addresses of its own: an address is on one list only.
    const own = logCsv()
      .split('\n')
      .map((line) => line.replace(/^(\S+ \S+?,)([a-z]+)(-\d+,.*,)person/, '$1$2$3$2'));
    own.splice(
      -1,
      0,
      `${day} 13:00:00,ask-1,bounce,Hello,news@${SENDER},=ask@example.net,"550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; sender was not authenticated",192.0.2.10,mx.example.net,,newsletter`,
    );
    await importTexts(page, { 'activity.csv': own.join('\n') });
    await see(page, '#addresses-title');
    for (const [at, [list, count]] of Object.entries(LISTS).entries()) {
      const button = `section[aria-labelledby=addresses-title] button:nth-of-type(${at + 1})`;
      const csv = (await savedBy(ctx, page, button, `addresses-${list}.csv`)).toString();
      const [head, ...rows] = csv.trimEnd().split('\r\n');
      assert(head === 'list,address,reason,reply,status', `the header is ${head}`);
      assert(rows.length === count, `${list} has ${rows.length} addresses, expected ${count}`);
      assert(
        rows.every((row) => row.startsWith(`${list},`)),
        `${list} holds its own only: ${rows[0]}`,
      );
      assert(new Set(rows).size === count, `${list} names each once`);
      if (list === 'ask-recipient') assert(rows[0]!.includes(",'=ask@"), `no formula: ${rows[0]}`);
      if (list === 'remove') assert(rows[0]!.endsWith('user-unknown,550,5.1.1'), rows[0]!);
    }
    const kept = await everythingKept(await ctx.inside.ask());
    const left = kept.filter(({ text }) => /unknown\d+@|dmarc\d+@|full\d+@|ask@/.test(text));
    assert(left.length === 0, `stored: ${left.map(({ path }) => path).join()}`);
  },
};

export const dashboardSaveCases = (): Case[] => [pictures, backup, retention, reclassify, addresses];
