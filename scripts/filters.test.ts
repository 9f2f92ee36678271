import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** The two filters of the command line, run as a user runs them. */
const root = join(import.meta.dirname, '..');

const run = (
  script: string,
  args: string[],
  input = '',
): Promise<{ code: number; lines: Record<string, unknown>[]; error: string }> =>
  new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [join(root, 'scripts', script), ...args],
      { maxBuffer: 1 << 26 },
      (error, stdout, stderr) => {
        resolve({
          code: error ? Number(error.code ?? 1) : 0,
          lines: stdout
            .split('\n')
            .filter(Boolean)
            .map((line) => JSON.parse(line) as Record<string, unknown>),
          error: stderr,
        });
      },
    );
    child.stdin!.end(input);
  });

describe('classify', () => {
  it('answers line for line, and goes on after a bad one', async () => {
    const input = [
      '{"id":"a","text":"550 5.1.1 User unknown"}',
      'this is no JSON',
      '',
      '{"id":"b","text":"See you in room 550 at ten."}',
      '{"id":"c"}',
      'null',
      '{"id":"d","text":"451 4.7.1 Greylisted, please try again later"}',
    ].join('\n');
    const { code, lines } = await run('classify.ts', [], input);
    expect(code).toBe(0);
    expect(lines).toHaveLength(6);
    expect(lines[0]).toMatchObject({
      id: 'a',
      category: 'Invalid address',
      permanent: true,
      reason: 'user-unknown',
      reply: 550,
      status: '5.1.1',
      provider: null,
    });
    expect(lines[1]).toHaveProperty('error');
    expect(lines[2]).toMatchObject({ id: 'b', category: null, permanent: null, candidates: [] });
    expect(lines[3]).toMatchObject({ id: 'c', error: expect.any(String) });
    expect(lines[4]).toHaveProperty('error');
    expect(lines[5]).toMatchObject({ id: 'd', category: 'Rate Limit', permanent: false });
  });

  it('takes nothing for nothing', async () => {
    expect(await run('classify.ts', [])).toMatchObject({ code: 0, lines: [] });
  });
});

describe('decode', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bouncelens-decode-'));
    await writeFile(join(folder, 'empty.eml'), '');
    await writeFile(
      join(folder, 'noise.eml'),
      new Uint8Array(200_000).map((_, at) => (at * 7919) % 256),
    );
    await writeFile(
      join(folder, 'plain.eml'),
      'From: a@b.example\nTo: c@d.example\nSubject: 550 questions\n\nRoom 421 is fine.\n',
    );
    await writeFile(
      join(folder, 'torn.eml'),
      'From: a@b.example\nContent-Type: multipart/report; boundary="x"\n\n--x\nContent-Type: text/plain\n\n<k@acme.example>: host mx said: 552 5.2.2 mailbox full',
    );
    await writeFile(
      join(folder, 'big.eml'),
      `From: a@b.example\n\n${'Nothing of note here, and much of it. '.repeat(270_000)}`,
    );
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('prints one line a file, in order, and goes on after a bad one', async () => {
    const files = ['missing.eml', 'empty.eml', 'noise.eml', 'plain.eml', 'torn.eml', 'big.eml'].map((name) =>
      join(folder, name),
    );
    const bounce = join(root, 'tests/mails/postfix/005.eml');
    const { code, lines } = await run('decode.ts', [...files, bounce]);
    expect(code).toBe(0);
    expect(lines.map(({ file }) => file)).toEqual([...files, bounce]);
    for (const line of lines.slice(0, 3)) expect(line).toHaveProperty('error');
    expect(lines[3]).toMatchObject({ bounce: false, diagnoses: [] });
    expect(lines[4]).toMatchObject({
      bounce: true,
      diagnoses: [{ recipientDomain: 'acme.example', reply: 552, status: '5.2.2', category: 'Mailbox Full' }],
    });
    expect(lines[5]).toMatchObject({ bounce: false, diagnoses: [] });
    expect(lines[6]).toMatchObject({
      bounce: true,
      diagnoses: [
        {
          recipientDomain: 'gm.example',
          reply: 452,
          status: '4.2.2',
          category: 'Mailbox Full',
          reason: 'over-quota',
          provider: 'google',
          neverSent: false,
        },
      ],
    });
  });

  it('says how it is called', async () => {
    expect(await run('decode.ts', [])).toMatchObject({ code: 2, error: expect.stringContaining('usage') });
  });
});
