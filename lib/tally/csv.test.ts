import * as fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { seen } from '#tests/store/sample.ts';
import { talliesOf } from './columns.ts';
import { csvCell, csvLine, tableCsv, talliesCsv, talliesNdjson } from './csv.ts';
import { fold } from './fold.ts';

test.each([
  ['plain.example', 'plain.example'],
  ['a,b', '"a,b"'],
  ['say "no"', '"say ""no"""'],
  ['two\nlines', '"two\nlines"'],
  ['=1+1', "'=1+1"],
  ['+49', "'+49"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', '"\'\t=1"'],
  ['  =cmd|x', "'  =cmd|x"],
  ['\r=1', '"\'\r=1"'],
  ['＝1+1', "'＝1+1"],
  ['=HYPERLINK("http://x","y")', '"\'=HYPERLINK(""http://x"",""y"")"'],
  ['', ''],
  [null, ''],
  [-5, '-5'],
])('%j is written as %s', (cell, written) => {
  expect(csvCell(cell)).toBe(written);
});

test('whatever a page says, no cell of an export begins a formula, and the table is read back as it was', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { minLength: 1, maxLength: 5 }),
      (cells) => {
        const { data } = Papa.parse<string[]>(csvLine(cells), { delimiter: ',', newline: '\r\n' });
        const read = data[0]!;
        expect(read.map((cell, at) => (cell === `'${cells[at]}` ? cells[at] : cell))).toEqual(cells);
        for (const cell of read) expect(cell).not.toMatch(/^\s*[=+\-@]/);
      },
    ),
    { numRuns: 500 },
  );
});

test('stored tallies go out with a head and every dimension, as CSV and as NDJSON', () => {
  const tallies = fold([seen('a'), seen('b')], 3).flatMap((part) => Array.from(talliesOf(part)));
  expect([...talliesCsv(tallies)]).toEqual([
    'day,source,outcome,sendingDomain,recipientDomain,provider,emailType,sendingIp,reply,status,category,reason,permanence,rules,count\r\n',
    '2026-11-20,gmail,bounce,shop.example,gmail.com,google,,,550,5.1.1,Invalid address,user-unknown,permanent,3,2\r\n',
  ]);
  expect(JSON.parse([...talliesNdjson(tallies)][0]!)).toMatchObject({
    day: '2026-11-20',
    reply: 550,
    rules: 3,
    count: 2,
  });
});

test('the classification table goes out as it is shown', () => {
  const row = {
    key: '',
    provider: 'google',
    category: 'Mailbox' as const,
    reply: 550,
    status: null,
    count: 3,
    share: 1 / 3,
    neverSent: 0,
    permanent: 3,
    temporary: 0,
    reasons: [],
  };
  const words = {
    head: [
      'Group',
      'Email Service Provider',
      'Category',
      'Error Code',
      'Status Code',
      'Definition',
      'Count',
      '%',
    ] as const,
    provider: () => 'Gmail',
    category: () => 'Mailbox',
    definition: () => '=evil',
    group: (label: string) => label,
  };
  expect([...tableCsv([{ key: '', label: null, count: 3, share: 1, rows: [row] }], words)].join('')).toBe(
    "Email Service Provider,Category,Error Code,Status Code,Definition,Count,%\r\nGmail,Mailbox,550,,'=evil,3,33.33 %\r\n",
  );
  expect(
    [...tableCsv([{ key: 'a', label: 'a.example', count: 3, share: 1, rows: [row] }], words)][1],
  ).toMatch(/^a\.example,Gmail,/);
});
