/**
 * `npm run shots`: the pictures of the README and the stores (1280 × 800), taken from the real UI in `docs/pictures/`. The
 * mailbox and log are the demo's; the dashboard shows made-up traffic of several weeks.
 */
import { readMails } from '../tests/pages/demo/mailbox.ts';
import { serveDemo } from '../tests/pages/demo/server.ts';
import { partsOf } from '../tests/dashboard/tally-parts.ts';
import { seed } from '../tests/dashboard/seed.ts';
import { syntheticTallies } from '../tests/dashboard/synthetic.ts';
import { copyExtension, launch, removeFolder, until } from '../tests/e2e/browsers.ts';
import { takePictures } from './pictures.ts';

const FOLDER = 'docs/pictures';

const extension = await copyExtension('chrome');
const demo = await serveDemo(await readMails(['tests/mails/postfix']));
const session = await launch('chrome', { extension });
try {
  const own = await session.ownPage('dashboard.html');
  await own.waitForSelector('.page');
  await until(
    () => own.evaluate(async () => (await indexedDB.databases()).some(({ name }) => name === 'bouncelens')),
    'the database',
  );
  await seed(
    own,
    partsOf(
      syntheticTallies({ today: new Date().toISOString().slice(0, 10), days: 60, observations: 40_000 }),
    ),
  );
  await own.close();
  await takePictures(session, demo.url, FOLDER);
  console.log(`Pictures: ${FOLDER}`);
} finally {
  await session.close();
  demo.close();
  await removeFolder(extension);
}
