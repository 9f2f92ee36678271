/**
 * End-to-end cases in real browsers with the built extension (mode `e2e`).
 *
 *   node tests/e2e/run.ts                      everything, in Chromium and Firefox
 *   node tests/e2e/run.ts sites/gmail card     cases whose name contains one of the words
 *   node tests/e2e/run.ts --browser firefox    one browser
 *
 * The last line is `N passed, N failed`. A failure leaves picture and console in `.output/e2e/`.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { copyExtension, launch, removeFolder, type BrowserName, type Session } from './browsers.ts';
import { Context, type Case } from './case.ts';
import { allCases } from './cases/index.ts';
import { Inside } from './extension.ts';
import { startRecordingProxy } from './recording-proxy.ts';

/** A case that hangs ends here; the longest walk through every page takes a third of it on two busy cores. */
const CASE_TIMEOUT_MS = 180_000;
const OUTPUT = '.output/e2e';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'string', multiple: true } },
});
const browsers = (values.browser ?? ['chrome', 'firefox']) as BrowserName[];
const cases = allCases().filter(
  ({ name }) => positionals.length === 0 || positionals.some((word) => name.includes(word)),
);

rmSync(OUTPUT, { recursive: true, force: true });
mkdirSync(OUTPUT, { recursive: true });
let passed = 0;
const failures: string[] = [];
/** Cases that passed at the second try only. */
const second: string[] = [];
const times: { label: string; ms: number }[] = [];
/** So many are named at the end, the slowest first. */
const SLOWEST = 10;

// Side by side: cases mostly wait, so that two browsers need little longer than one.
await Promise.all(
  browsers.map(async (name) => {
    const list = cases.filter((one) => !one.browsers || one.browsers.includes(name));
    if (list.length > 0) await runAll(name, list);
  }),
);
times.sort((a, b) => b.ms - a.ms);
console.log(
  `slowest: ${times
    .slice(0, SLOWEST)
    .map(({ label, ms }) => `${label} ${(ms / 1000).toFixed(0)} s`)
    .join(', ')}`,
);
for (const label of second) console.log(`at the second try only: ${label}`);
for (const failure of failures) console.log(`FAILED ${failure}`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exit(failures.length === 0 && passed > 0 ? 0 : 1);

async function runAll(name: BrowserName, list: readonly Case[]): Promise<void> {
  const extension = await copyExtension(name);
  const proxy = await startRecordingProxy();
  let inside: Inside | null = null;
  const begin = async (): Promise<Inside> => new Inside(await launch(name, { extension, proxy }));
  const end = async (): Promise<void> => {
    await inside?.session.close().catch(() => {});
    inside = null;
  };
  const controls: Promise<Session>[] = [];
  const without = () => (controls[0] ??= launch(name, { extension: null }));
  try {
    for (const one of list) {
      inside ??= await begin();
      const begun = Date.now();
      const label = `${name}/${one.name}`;
      const print = (word: string, error: string | null): void =>
        console.log(`${word} ${label} ${Date.now() - begun} ms${error ? `\n${indent(error)}` : ''}`);
      let error = await runOne(inside, one, without);
      if (error) {
        // A busy machine can be late for one case. It gets one more chance, in a new browser, and is named at the end.
        print('again ', error);
        await end();
        inside = await begin();
        error = await runOne(inside, one, without);
        if (!error) second.push(label);
      }
      print(error ? 'FAILED' : 'ok    ', error);
      times.push({ label, ms: Date.now() - begun });
      if (error) failures.push(label);
      else passed += 1;
      // After a case that hung nothing is certain: begin with a new browser.
      if (error?.startsWith('no end after') || !inside.session.browser.connected) await end();
    }
    // Whatever the cases did: nothing of it may have left the browser.
    const left = proxy.foreign();
    if (left.length > 0) failures.push(`${name}: asked for ${[...new Set(left)].join(', ')}`);
    else console.log(`silent ${name}: no request left the browser in ${list.length} cases`);
  } finally {
    proxy.close();
    await end();
    for (const control of controls) await (await control).close().catch(() => {});
    await removeFolder(extension);
  }
}

/** @returns what went wrong, or null. */
async function runOne(inside: Inside, one: Case, control: () => Promise<Session>): Promise<string | null> {
  const { session } = inside;
  const ctx = new Context(session, inside, control);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no end after ${CASE_TIMEOUT_MS} ms`)), CASE_TIMEOUT_MS);
  });
  try {
    await Promise.race([inside.ready().then(() => one.run(ctx)), timeout]);
    await ctx.finish();
    return null;
  } catch (error) {
    await keepEvidence(ctx, `${session.name}-${one.name.replaceAll('/', '-')}`);
    await ctx.finish().catch(() => {});
    const { message, cause } = error as Error;
    return [message, ...ctx.errors, cause ? `cause: ${String(cause)}` : ''].filter(Boolean).join('\n');
  } finally {
    clearTimeout(timer);
  }
}

async function keepEvidence(ctx: Context, name: string): Promise<void> {
  writeFileSync(`${OUTPUT}/${name}.log`, ctx.console.join('\n'));
  const page = ctx.pages.findLast((one) => !one.isClosed());
  await page?.screenshot({ path: `${OUTPUT}/${name}.png` }).catch(() => {});
}

function indent(text: string): string {
  return text.replace(/^/gm, '       ');
}
