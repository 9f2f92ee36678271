/**
 * `npm test`: every check in the order of its cost, one line each, and a closing line `N passed, N failed` that counts
 * unit tests and end-to-end cases. A failed step does not hide the later ones, except that nothing runs on a failed build.
 *
 *   npm test                 everything
 *   npm test -- unit lint    only the named steps
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { checkPromises } from './built-promises.ts';
import { checkSizes } from './sizes.ts';

type Outcome = { ok: boolean; passed: number; failed: number };
type Step = { name: string; needs?: string; run: () => Promise<Outcome> };

const REPORT = '.output/test/unit.json';

/** Runs a command with its output shown, and hands back exit code and what it printed. */
function sh(command: string): Promise<{ code: number; out: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'inherit'] });
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk;
      process.stdout.write(chunk);
    });
    child.on('close', (code) => resolve({ code: code ?? 1, out }));
  });
}

/** A step that counts nothing: it passes or fails. */
const check = (command: string) => async (): Promise<Outcome> => ({
  ok: (await sh(command)).code === 0,
  passed: 0,
  failed: 0,
});

type UnitReport = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    name: string;
    message: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
  }[];
};

/** Thousands of unit tests: only what failed is printed, with the message that teaches. */
async function unit(): Promise<Outcome> {
  rmSync(REPORT, { force: true });
  const { code } = await sh(`vitest run --reporter=json --outputFile.json=${REPORT}`);
  const report = JSON.parse(readFileSync(REPORT, 'utf8')) as UnitReport;
  for (const file of report.testResults) {
    const failures = file.assertionResults.filter((one) => one.status === 'failed');
    if (failures.length > 0 || file.message) console.log(`\n${file.name}\n${file.message}`);
    for (const one of failures) console.log(`  FAILED ${one.fullName}\n${one.failureMessages.join('\n')}`);
  }
  console.log(`${report.testResults.length} files, ${report.numPassedTests} tests passed`);
  return { ok: code === 0, passed: report.numPassedTests, failed: report.numFailedTests };
}

/** A runner of our own: it ends with `N passed, N failed` on a line of its own. */
const counted = (command: string) => async (): Promise<Outcome> => {
  const { code, out } = await sh(command);
  const counts = [...out.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  if (!counts) return { ok: false, passed: 0, failed: 1 };
  return { ok: code === 0, passed: Number(counts[1]), failed: Number(counts[2]) };
};

const STEPS: readonly Step[] = [
  { name: 'format', run: check('npm run --silent format') },
  { name: 'types', run: check('npm run --silent types') },
  { name: 'lint', run: check('npm run --silent lint') },
  { name: 'unit', run: unit },
  { name: 'build', run: check('npm run --silent build && npm run --silent build:e2e') },
  {
    name: 'promises',
    needs: 'build',
    run: async () => ({ ok: checkPromises(), passed: 0, failed: 0 }),
  },
  { name: 'sizes', needs: 'build', run: async () => ({ ok: await checkSizes(), passed: 0, failed: 0 }) },
  {
    name: 'web-ext',
    needs: 'build',
    run: check('web-ext lint --source-dir .output/firefox-mv3 --no-config-discovery --warnings-as-errors'),
  },
  { name: 'rights', needs: 'build', run: counted('node tests/rights/run.ts') },
  { name: 'e2e', needs: 'build', run: counted('node tests/e2e/run.ts') },
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. Steps: ${STEPS.map((step) => step.name).join(', ')}`);
  process.exit(2);
}

mkdirSync('.output/test', { recursive: true });
const results: { name: string; outcome: Outcome | null; seconds: number }[] = [];
for (const step of STEPS) {
  if (wanted.length > 0 && !wanted.includes(step.name)) continue;
  const blocker = results.find((r) => r.name === step.needs);
  if (blocker?.outcome?.ok === false) {
    results.push({ name: step.name, outcome: null, seconds: 0 });
    continue;
  }
  console.log(`\n== ${step.name}`);
  const started = Date.now();
  const outcome = await step.run();
  results.push({ name: step.name, outcome, seconds: (Date.now() - started) / 1000 });
}

console.log('');
let passed = 0;
let failed = 0;
for (const { name, outcome, seconds } of results) {
  const word = outcome === null ? 'not run' : outcome.ok ? 'ok' : 'FAILED';
  console.log(`${name.padEnd(8)} ${word.padEnd(8)} ${seconds.toFixed(0).padStart(4)} s`);
  passed += outcome?.passed ?? 0;
  // A failed step counts as one failure when it has no tests of its own to count.
  failed += outcome?.ok ? 0 : Math.max(1, outcome?.failed ?? 1);
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
