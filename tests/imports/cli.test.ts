import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';

const run = promisify(execFile);
const SCRIPT = fileURLToPath(new URL('../../scripts/import.ts', import.meta.url));
const SAMPLES = fileURLToPath(new URL('samples/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'bouncelens-import-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Same arguments as `npm run import --`; resolves whatever the exit code. */
const importScript = (...args: string[]): Promise<{ stdout: string; stderr: string; code?: number }> =>
  run(process.execPath, [SCRIPT, ...args], { env: { ...process.env, TZ: 'UTC' } }).catch(
    (error: { stdout: string; stderr: string; code: number }) => error,
  );

it('counts files, each event once', async () => {
  const file = join(SAMPLES, 'sendgrid-activity-csv.csv');
  const once = JSON.parse((await importScript(file, '--json')).stdout) as Record<string, unknown>;
  expect(once).toMatchObject({
    files: 1,
    rows: 5,
    bounces: 2,
    deliveries: 1,
    neverSent: 1,
    skipped: 1,
    duplicates: 0,
    rejected: 0,
    byCategory: { 'Invalid address': 1, 'Rate Limit': 1 },
    byProvider: { google: 1, unknown: 1 },
  });
  const twice = JSON.parse((await importScript(file, file, '--json')).stdout) as Record<string, unknown>;
  expect(twice).toMatchObject({ files: 2, rows: 10, bounces: 2, deliveries: 1, duplicates: 4 });
});

it('prints observations without addresses; the same key makes the same events', async () => {
  const key = '000102030405060708090a0b0c0d0e0f';
  const file = join(SAMPLES, 'postfix-maillog.log');
  const [a, b, other] = await Promise.all([
    importScript(file, '--observations', '--key', key),
    importScript(file, file, '--observations', '--key', key),
    importScript(file, '--observations'),
  ]);
  expect(b.stdout).toBe(a.stdout);
  expect(other.stdout).not.toBe(a.stdout);
  const lines = a.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines).toHaveLength(3);
  expect(lines[0]).toEqual({
    event: expect.stringMatching(/^[0-9a-f]{16}$/),
    day: expect.stringMatching(/^\d{4}-03-01$/),
    outcome: 'bounce',
    sendingDomain: 'shop.example',
    recipientDomain: 'example.net',
    provider: '',
    emailType: '',
    sendingIp: '',
    source: 'import:postfix-maillog',
    reply: 550,
    status: '5.1.1',
    category: 'Invalid address',
    reason: 'user-unknown',
    permanence: 'permanent',
  });
  expect(a.stdout).not.toContain('@');
});

it('says what was wrong with a file and goes on', async () => {
  const bad = join(folder, 'bad.zip');
  writeFileSync(bad, 'PK\u0003\u0004zip');
  const { stdout, code } = await importScript(bad, join(SAMPLES, 'dsn-eml.eml'), '--json');
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    files: 2,
    bounces: 1,
    formats: [
      { format: null, problem: 'zip' },
      { format: 'dsn-eml', problem: null },
    ],
  });
  expect((await importScript()).code).toBe(2);
});
