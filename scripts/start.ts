/**
 * The demo in a real browser: `npm start`, or `npm start -- FILE.eml FOLDER …` for mails of your own. Without a display it runs
 * headless, prints what was marked and counted, and saves pictures in `.output/pictures/`.
 */
import { resolve } from 'node:path';
import { readMails } from '../tests/pages/demo/mailbox.ts';
import { serveDemo } from '../tests/pages/demo/server.ts';
import { copyExtension, launch, until, type Session } from '../tests/e2e/browsers.ts';
import { Inside } from '../tests/e2e/extension.ts';
import { takePictures } from './pictures.ts';
import { countLines, table } from './print-table.ts';

const PICTURES = '.output/pictures';
const paths = process.argv.slice(2);
const mails = await readMails(paths.length > 0 ? paths.map((path) => resolve(path)) : ['tests/mails']);
if (mails.length === 0) {
  console.error('No message could be read.');
  process.exit(1);
}
const demo = await serveDemo(mails);
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const session = await launch('chrome', { extension: await copyExtension('chrome'), headless: !hasDisplay });

if (hasDisplay) {
  const page = await session.browser.newPage();
  await page.goto(`${demo.url}/mail/0`);
  await (await session.browser.newPage()).goto(`${demo.url}/log`);
  await page.bringToFront();
  console.log(`The demo is at ${demo.url}. Close the browser to end.`);
  await new Promise((done) => session.browser.once('disconnected', done));
} else {
  await show(session);
  await session.close();
}
demo.close();

async function show(session: Session): Promise<void> {
  const inside = new Inside(session);
  const page = await session.browser.newPage();
  const rows: string[][] = [];
  for (const [index, mail] of mails.entries()) {
    await page.goto(`${demo.url}/mail/${index}`);
    const report = await reportOf(inside, `${demo.url}/mail/${index}`);
    for (const entry of report?.entries ?? []) {
      rows.push([
        mail.file.replace(/^.*mails\//, ''),
        [entry.reply, entry.status].filter(Boolean).join(' ') || '-',
        entry.category ?? 'not decided',
        entry.reason ?? '-',
        entry.permanence,
        entry.provider ?? '-',
        entry.recipientDomain || '-',
      ]);
    }
    if (!report?.entries.length)
      rows.push([mail.file.replace(/^.*mails\//, ''), '-', 'no bounce found', '', '', '', '']);
  }
  console.log(`Marked in the mailbox (${mails.length} messages):\n`);
  console.log(
    table(['message', 'codes', 'category', 'reason', 'permanence', 'provider', 'recipient domain'], rows),
  );

  await page.goto(`${demo.url}/log`);
  // What can be seen is read first, the rest while the page rests.
  await settled(inside);
  const log = await reportOf(inside, `${demo.url}/log`);
  console.log(`\nMarked in the sending log: ${log?.entries.length ?? 0} of 500 rows\n`);
  console.log(countLines((log?.entries ?? []).map((entry) => entry.category ?? 'not decided')));
  const tallies = await inside.tallies();
  const sum = tallies.reduce((total, tally) => total + tally.count, 0);
  console.log(`\nCounted: ${sum} events\n`);
  console.log(
    countLines(
      tallies.flatMap((tally) =>
        Array.from({ length: tally.count }, () =>
          tally.outcome === 'bounce' ? `bounce: ${tally.category ?? 'not decided'}` : tally.outcome,
        ),
      ),
    ),
  );
  await takePictures(session, demo.url, PICTURES);
  console.log(`\nPictures: ${resolve(PICTURES)}`);
}

/** The report of a page once it has stood still. */
async function reportOf(inside: Inside, url: string) {
  let report = await inside.report(url);
  await until(
    async () => (report = await inside.report(url)) !== null && report.entries.length > 0,
    'a report',
    2_500,
  ).catch(() => {});
  return report;
}

/** Waits until the counts stand still. */
async function settled(inside: Inside): Promise<void> {
  let last = -1;
  await until(
    async () => {
      const now = await inside.counted();
      const still = now === last;
      last = now;
      await new Promise((done) => setTimeout(done, 1_000));
      return still;
    },
    'the counts to stand still',
    30_000,
  );
}
