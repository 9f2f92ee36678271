import type { ObservationBlock } from '#lib/tally/block.ts';
import { describe, expect, it } from 'vitest';
import {
  ImportError,
  addressesCsv,
  importFiles,
  importStream,
  inspect,
  rejectedCsv,
} from '#lib/imports/index.ts';
import { MAX_RECORD_LENGTH } from '#lib/imports/read/reader.ts';
import { NOW, readAll, streamOf } from './read-sample.ts';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const fileOf = (content: string | Uint8Array<ArrayBuffer>, name = 'file') => {
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  return { name, size: bytes.length, lastModified: NOW, stream: () => streamOf(bytes, 65_536) };
};
const gzip = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(
    await new Response(streamOf(bytes).pipeThrough(new CompressionStream('gzip'))).arrayBuffer(),
  );
const joined = (...parts: Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

const HEADER = 'status,reason,email,created\n';
const row = (n: number): string => `5.1.1,550 5.1.1 No such user,user${n}@example.net,${1_766_000_000 + n}\n`;
const rows = (count: number): string => Array.from({ length: count }, (_, n) => row(n)).join('');

it('two files of one name, from two folders, are each read as was said for them', async () => {
  const tables = [
    'A,B\nana@one.example,550 5.1.1 No such user\n',
    'A,B\n550 5.1.1 No such user,ana@two.example\n',
  ];
  const domains: string[] = [];
  await importFiles(
    tables.map((table) => fileOf(table, 'bounces.csv')),
    {
      choices: [
        { format: 'generic-delimited', mapping: { recipient: 'A', text: 'B' } },
        { format: 'generic-delimited', mapping: { recipient: 'B', text: 'A' } },
      ],
      write: async (block) => {
        for (const { recipientDomain } of block) domains.push(recipientDomain);
        return { counted: block.length, duplicates: 0 };
      },
      now: NOW,
    },
  );
  expect(domains).toEqual(['one.example', 'two.example']);
});

describe('files that are none of ours', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['only blanks', ' \n\n', 'empty'],
    ['a zip', 'PK\u0003\u0004 something else', 'zip'],
    ['zeros', '\0'.repeat(100_000), 'zeros'],
    ['a PDF', '%PDF-1.7 …', 'binary'],
    [
      'a picture',
      '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\0\0\0',
      'binary',
    ],
    ['a web page', '<!doctype html><html><body>550 5.1.1</body></html>', 'not_recognized'],
    ['prose', 'Dear all,\nplease find the numbers, as agreed,\nbelow. Thanks', 'not_recognized'],
    ['another JSON', '{"name":"x","version":"1.0.0","dependencies":{"a":"1"}}', 'not_recognized'],
    ['a list of numbers', '[1,2,3]', 'not_recognized'],
    ['a table without addresses', 'a,b,c\n1,2,3\n', 'not_recognized'],
    ['our backup', '{"format":"bouncelens-backup","version":99,"days":[]}', 'backup'],
  ])('%s', async (_, content, problem) => {
    const summary = await importFiles([fileOf(content)], {
      write: async () => ({ counted: 0, duplicates: 0 }),
    });
    expect(summary.files[0]).toMatchObject({ format: null, problem, rows: 0 });
    expect((await inspect(fileOf(content))).problem).toBe(problem);
  });

  it.each([
    ['zstd', [0x28, 0xb5, 0x2f, 0xfd, 0, 0]],
    ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]],
    ['bzip2', [0x42, 0x5a, 0x68, 0x39, 0x31]],
  ])('%s is named as packed', async (_, head) => {
    await expect(readAll(Uint8Array.from(head))).rejects.toEqual(new ImportError('packed'));
  });

  it('a header and nothing else', async () => {
    expect(await readAll(bytesOf(HEADER))).toMatchObject({ problem: 'header_only', observations: [] });
  });

  it.each([HEADER, 'Date,To,Status\n'])(
    'a header and nothing else is told before it is read: %j',
    async (head) => {
      expect((await inspect(fileOf(bytesOf(head)))).problem).toBe('header_only');
    },
  );
});

describe('zeros without end', () => {
  const zeros = (head: string): { stream: ReadableStream<Uint8Array<ArrayBuffer>>; sent: () => number } => {
    let sent = 0;
    const block = new Uint8Array(65_536);
    const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start: (controller) => controller.enqueue(bytesOf(head)),
      pull(controller) {
        sent += block.length;
        controller.enqueue(block);
      },
    });
    return { stream, sent: () => sent };
  };

  it('stops after the first look', async () => {
    const { stream, sent } = zeros('\0');
    await expect(importStream(stream).next()).rejects.toEqual(new ImportError('zeros'));
    expect(sent()).toBeLessThan(1_000_000);
  });

  it.each([
    ['table', HEADER + rows(5000)],
    [
      'JSON lines',
      Array.from(
        { length: 2000 },
        (_, n) =>
          `{"id":"${n}","to":"u${n}@example.net","returnPath":"a@b.example","time":1766000001000,"response":"550 5.1.1 No such user"}\n`,
      ).join(''),
    ],
    [
      'log',
      'Mar  1 10:00:01 mx1 postfix/smtp[12]: 4ABC: to=<ana@example.net>, relay=none, dsn=5.1.1, status=bounced (550 5.1.1 no)\n'.repeat(
        1500,
      ),
    ],
  ])('after a whole %s: keeps what was whole and stops early', async (_, head) => {
    const { stream, sent } = zeros(head);
    const reader = importStream(stream, { now: NOW });
    let read = 0;
    let step = await reader.next();
    for (; !step.done; step = await reader.next()) read += step.value.observations.length;
    expect(step.value.problem).toBe('zeros');
    expect(read).toBe(head.split('\n').length - (head.startsWith('status') ? 2 : 1));
    expect(sent()).toBeLessThan(8 * MAX_RECORD_LENGTH);
  });
});

describe('broken rows', () => {
  it('are told with their line and skipped', async () => {
    const text = `${HEADER}${row(1)}5.1.1,too few\n${row(2)}5.1.1,"two\nlines",user3@example.net,1766000003\n5.1.1,550 no,not an address,1766000004\n5.1.1,550 no,a@b.example,never\n`;
    const told = await readAll(bytesOf(text));
    expect(told.counts).toMatchObject({ rows: 6, bounces: 3, rejected: 3 });
    expect(told.rejected.map(({ line, why }) => [line, why])).toEqual([
      [3, 'columns'],
      [7, 'no-recipient'],
      [8, 'no-time'],
    ]);
  });

  it('an unclosed quote costs one line', async () => {
    const text = `${HEADER}${rows(3)}5.1.1,"550 oops,broken@example.net,1766000099\n${rows(4000)}`;
    const told = await readAll(bytesOf(text), {}, 10_000);
    expect(told.counts).toMatchObject({ bounces: 4003, rejected: 1 });
    expect(told.rejected[0]).toMatchObject({ line: 5, why: 'quote' });
  });

  it('a broken JSON line costs one line', async () => {
    const item = (n: number) =>
      `{"id":"${n}","to":"u${n}@example.net","returnPath":"a@b.example","time":1766000001000,"response":"550 5.1.1 No such user"}`;
    const told = await readAll(bytesOf(`${item(1)}\n{"id":"2","to":\n${item(3)}\n`));
    expect(told.counts).toMatchObject({ bounces: 2, rejected: 1 });
    expect(told.rejected[0]).toMatchObject({ line: 2, why: 'not-json' });
  });

  it('a broken JSON item costs one item', async () => {
    const item = (n: number, end = '"') =>
      `{"created":${1_766_000_000 + n},"email":"u${n}@example.net","reason":"550 5.1.1 No such user${end}}`;
    const told = await readAll(bytesOf(`[${item(1)},\n${item(2, '')},\n${item(3)},\n${item(4)}]`));
    expect(told.counts.bounces).toBeGreaterThanOrEqual(3);
    expect(told.rejected).toMatchObject([{ line: 2, why: 'not-json' }]);
  });

  it('times far off are told, not counted', async () => {
    const future = Math.floor(NOW / 1000) + 40 * 86_400;
    const text = `${HEADER}${row(1)}5.1.1,550 no,a@example.net,${future}\n5.1.1,550 no,b@example.net,3600\n5.1.1,550 5.1.1 no such user,c@example.net,${Math.floor(NOW / 1000) + 3600}\n`;
    const told = await readAll(bytesOf(text));
    expect(told.counts).toMatchObject({ bounces: 2, rejected: 2 });
    expect(told.rejected.map(({ why }) => why)).toEqual(['time-range', 'no-time']);
  });
});

describe('cut and packed files', () => {
  it('a table cut in a row keeps what was whole', async () => {
    const text = HEADER + rows(2000);
    const told = await readAll(bytesOf(text.slice(0, -30)));
    expect(told.counts).toMatchObject({ bounces: 1999, rejected: 1 });
    expect(told.rejected[0]).toMatchObject({ line: 2001, why: 'truncated' });
  });

  it('a JSON list cut in an item keeps what was whole', async () => {
    const items = Array.from({ length: 500 }, (_, n) => ({
      created: 1_766_000_000 + n,
      email: `u${n}@example.net`,
      reason: '550 5.1.1 No such user',
    }));
    const told = await readAll(bytesOf(JSON.stringify(items).slice(0, -20)));
    expect(told.counts).toMatchObject({ bounces: 499, rejected: 1 });
    expect(told.rejected[0]).toMatchObject({ why: 'truncated' });
  });

  it('gzip cut in the middle keeps what was whole and says so', async () => {
    const random = Array.from({ length: 30_000 }, (_, n) => row((n * 2_654_435_761) % 1_000_000)).join('');
    const packed = await gzip(bytesOf(HEADER + random));
    const told = await readAll(packed.slice(0, Math.floor(packed.length / 2)), {}, 4096);
    expect(told.problem).toBe('truncated');
    expect(told.counts.bounces).toBeGreaterThan(10_000);
    expect(told.counts.bounces).toBeLessThan(30_000);
  });

  it.each([1, 5, 10, 11, 4096, 10_000_000])(
    'gzip of several members, in pieces of %d bytes',
    async (piece) => {
      const packed = joined(
        await gzip(bytesOf(HEADER + row(1))),
        await gzip(bytesOf(row(2))),
        await gzip(bytesOf(row(3) + row(4))),
      );
      const told = await readAll(packed, {}, piece);
      expect(told).toMatchObject({ problem: null, counts: { rows: 4, bounces: 4, rejected: 0 } });
    },
  );
});

describe('encodings', () => {
  const text =
    'email,grund,reason,date\nana@example.net,Empfänger,550 5.1.1 Empfänger unbekannt,2026-03-01\n';
  it.each([
    ['UTF-8', bytesOf(text)],
    ['UTF-8 with mark', bytesOf(`\uFEFF${text}`)],
    ['UTF-16 LE', Uint8Array.from(Buffer.from(text, 'utf16le'))],
    ['UTF-16 LE with mark', Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'))],
    ['UTF-16 BE with mark', Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16())],
    ['UTF-16 BE', Uint8Array.from(Buffer.from(text, 'utf16le').swap16())],
    ['Latin-1', Uint8Array.from(Buffer.from(text, 'latin1'))],
    ['Windows line ends', bytesOf(text.replaceAll('\n', '\r\n'))],
    ['old Mac line ends', bytesOf(text.replaceAll('\n', '\r'))],
  ])('%s', async (_, bytes) => {
    const { observations } = await readAll(bytes, {}, 7);
    expect(observations).toHaveLength(1);
    expect(observations[0]).toMatchObject({ day: '2026-03-01', recipientDomain: 'example.net', reply: 550 });
    expect(observations[0]!.eventKey).toContain('empfänger');
  });
});

describe('never half counted', () => {
  it('a full disk leaves whole batches; running again counts the rest', async () => {
    const content = HEADER + rows(45_000);
    const keys = new Set<string>();
    let batches = 0;
    const write = (limit: number) => async (observations: ObservationBlock) => {
      if (batches++ === limit) throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
      const before = keys.size;
      for (const { eventKey } of observations) keys.add(eventKey);
      return { counted: keys.size - before, duplicates: observations.length - (keys.size - before) };
    };
    const first = await importFiles([fileOf(content), fileOf(HEADER + row(99_999))], {
      write: write(2),
      now: NOW,
    });
    expect(first.files).toHaveLength(1);
    expect(first.files[0]).toMatchObject({ problem: 'quota', bounces: keys.size });
    expect(keys.size).toBeGreaterThan(0);
    expect(keys.size).toBeLessThan(45_000);
    const before = keys.size;
    const again = await importFiles([fileOf(content)], { write: write(-1), now: NOW });
    expect(again.files[0]).toMatchObject({ problem: null, bounces: 45_000, duplicates: before });
    expect(keys.size).toBe(45_000);
  });

  it('a batch under way to the disk stays as it is while the next one is read', async () => {
    let batches = 0;
    const summary = await importFiles([fileOf(HEADER + rows(65_000))], {
      now: NOW,
      write: async (block) => {
        batches++;
        const given = JSON.stringify([...block]);
        // The reader goes on meanwhile, as far as it can get.
        for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
        expect(JSON.stringify([...block]) === given).toBe(true);
        return { counted: block.length, duplicates: 0 };
      },
    });
    expect(batches).toBeGreaterThan(2);
    expect(summary.files[0]).toMatchObject({ problem: null, bounces: 65_000 });
  });

  it('cancel ends between batches', async () => {
    const control = new AbortController();
    let written = 0;
    const summary = await importFiles([fileOf(HEADER + rows(45_000)), fileOf(HEADER + rows(2))], {
      signal: control.signal,
      now: NOW,
      write: async (observations) => {
        written += observations.length;
        control.abort();
        return { counted: observations.length, duplicates: 0 };
      },
    });
    expect(summary.files).toHaveLength(1);
    expect(summary.files[0]!.problem).toBe('cancelled');
    expect(summary.bounces).toBe(written);
  });

  it('rests while paused', async () => {
    let go = (): void => {};
    let paused: Promise<void> | undefined = new Promise((resolve) => (go = resolve));
    let done = false;
    const running = importFiles([fileOf(HEADER + rows(10))], {
      now: NOW,
      wait: () => paused,
      write: async (observations) => ({ counted: observations.length, duplicates: 0 }),
    }).then((summary) => {
      done = true;
      return summary;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(done).toBe(false);
    paused = undefined;
    go();
    expect((await running).bounces).toBe(10);
  });
});

it('says how many rows were left out for which reason', async () => {
  const late = Math.floor(NOW / 1000) + 40 * 86_400;
  const text = `${HEADER}${row(1)}too,few\n5.1.1,550 no,a@example.net,${late}\n5.1.1,550 no,b@example.net,${late}\n`;
  const { rejected, rejectedBy } = await importFiles([fileOf(text)], {
    now: NOW,
    write: async ({ length }) => ({ counted: length, duplicates: 0 }),
  });
  expect(rejected).toBe(3);
  expect(rejectedBy).toEqual({ columns: 1, 'time-range': 2 });
});

describe('addresses to act on', () => {
  it('puts each address on one list and never removes on a block', async () => {
    const text = `${HEADER}5.1.1,550 5.1.1 No such user,gone@example.net,1766000001
4.2.2,452 4.2.2 Mailbox full,full@example.net,1766000002
5.7.1,554 5.7.1 blocked using a block list,blocked@example.net,1766000003
5.1.1,550 5.1.1 No such user,both@example.net,1766000004
5.7.1,554 5.7.1 blocked using a block list,both@example.net,1766000005
`;
    const summary = await importFiles([fileOf(text)], {
      addresses: true,
      now: NOW,
      write: async (observations) => ({ counted: observations.length, duplicates: 0 }),
    });
    const list = Object.fromEntries(summary.addresses.map((it) => [it.address, it.list]));
    expect(list).toEqual({
      'gone@example.net': 'remove',
      'full@example.net': 'retry',
      'blocked@example.net': 'fix-sender',
      'both@example.net': 'fix-sender',
    });
  });

  it('writes tables no spreadsheet runs', () => {
    const csv = addressesCsv([
      { address: '=cmd@example.net', list: 'remove', reason: 'user-unknown', reply: 550, status: '5.1.1' },
    ]);
    expect(csv).toBe(
      "list,address,reason,reply,status\r\nremove,'=cmd@example.net,user-unknown,550,5.1.1\r\n",
    );
    expect(rejectedCsv([{ file: 'a', line: 2, why: 'columns', row: '@a,"b"' }])).toBe(
      'file,line,why,row\r\na,2,columns,"\'@a,""b"""\r\n',
    );
  });
});
