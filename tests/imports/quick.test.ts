import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatOf } from '#lib/imports/formats/index.ts';
import { createObserver } from '#lib/imports/observe.ts';
import { Marks } from '#lib/imports/read/marks.ts';
import { tableMapper } from '#lib/imports/table.ts';
import { NOW, readAll, type Told } from './read-sample.ts';
import { HEADER, exportRows } from '../bench/export-file.ts';

const COMMA = 44;
const LINE_END = 10;
const QUOTE = 34;

/** A file longer than a piece, so that most of it goes the quick way. */
const long = (row: (n: number) => string, header: string, rows = 9000): string => {
  let text = header;
  for (let n = 0; n < rows; n++) text += row(n);
  return text;
};

/** Lines that hold no row are told at the end of their piece, wherever that falls. */
const byLine = (told: Told): Told => ({
  ...told,
  rejected: told.rejected.toSorted((a, b) => a.line - b.line),
});

/** UTF-16 goes the long way. */
async function bothWays(text: string): Promise<[Told, Told]> {
  return [
    await readAll(new TextEncoder().encode(text)),
    await readAll(Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'))),
  ];
}

const FILES: [string, string][] = [
  ['quoted export', [`${HEADER}\n`, ...exportRows(6000)].join('')],
  ['plain export', [`${HEADER}\n`, ...exportRows(6000, { quoted: false })].join('')],
  [
    'letters outside ASCII',
    [`${HEADER}\n`, ...[...exportRows(6000)].map((row) => row.replace('thank you', 'für Sie – 😀'))].join(''),
  ],
  [
    'Windows line ends',
    [`${HEADER}\r\n`, ...[...exportRows(4000)].map((row) => row.replace('\n', '\r\n'))].join(''),
  ],
  [
    'odd rows among good ones',
    long(
      (n) =>
        n % 500 === 499
          ? `2026-10-01 10:00:00,too,few\n`
          : n % 700 === 699
            ? `2026-10-01 10:00:00,m${n},bounce,"two\nlines, ""quoted""",a@shop.example,user${n}@example.net,"550 5.1.1 no ""such"" user"\n`
            : n % 1100 === 0
              ? `2026-10-01 10:00:00,m${n},delivered,"bad" quote,News <A@Shop.example>,User${n}@Example.NET,\n`
              : n % 1300 === 1
                ? `never,m${n},delivered,x,a@shop.example,user${n}@example.net,\n`
                : `2026-10-01 10:0${n % 10}:00${['', 'Z', ' +0200', '.123'][n % 4]},<m${n}@shop.example>,${['delivered', 'deferred', 'open', 'what'][n % 4]},Hello ${n},"""News, all"" <a@shop.example>",user${n}@gmail.com,421 4.7.0 try later\n`,
      'processed,message_id,event,subject,from,email,reason\n',
    ),
  ],
  [
    'times around midnight, zones of all kinds',
    long((n) => {
      const at = new Date(Date.UTC(2026, 8, 30, 12) + n * 47_000).toISOString().slice(0, 19);
      const zone = ['', 'Z', '+05:45', '-0307', ' +0200', '+0507', '.5+1230'][(n >> 9) % 7];
      return `${at}${zone},m${n},delivered,Hello,a@shop.example,user${n}@example.net,${'-'.repeat(20)}\n`;
    }, 'processed,message_id,event,subject,from,email,reason\n'),
  ],
  [
    'PowerMTA',
    long(
      (n) =>
        n % 20 === 0
          ? `b,2026-10-01 10:00:00+0000,b@em.shop.example,u${n}@example.net,failed,5.1.1 (bad),smtp;550 5.1.1 No such user,mx.example.net (203.0.113.5),bad-mailbox,192.0.2.1,v,spring,e${n}\n`
          : `d,2026-10-01 1${n % 10}:00:00-0500,b@em.shop.example,u${n}@example.net,relayed,2.0.0,smtp;250 OK,gmail-smtp-in.l.google.com (203.0.113.6),success,192.0.2.${n % 3},v,"a ""b"" c",e${n}\n`,
      'type,timeLogged,orig,rcpt,dsnAction,dsnStatus,dsnDiag,dsnMta,bounceCat,dlvSourceIp,vmta,jobId,envId\n',
    ),
  ],
  [
    'generic table',
    long(
      (n) =>
        `u${n}@example.net;${n % 3 ? 'delivered' : 'bounced'};2026-10-0${1 + (n % 9)};${n % 3 ? '' : '552 5.2.2 full'};id${n}\n`,
      'recipient;event;date;reason;event_id\n',
    ),
  ],
];

describe('the quick way tells what the long way tells', () => {
  it.each(FILES)('%s', async (_, text) => {
    expect(text.length).toBeGreaterThan(300_000);
    const [quick, slow] = await bothWays(text);
    expect(quick.observations.length).toBeGreaterThan(1000);
    expect(byLine(quick)).toEqual(byLine(slow));
  });

  it('takes the rows of a well-made file, and deliveries without cutting them out', () => {
    const format = formatOf('sendgrid-activity-csv')!;
    const rows = [...exportRows(500)];
    const taken = { quick: 0, general: 0 };
    const observer = {
      ...createObserver(format, { now: NOW }),
      delivered: () => void taken.quick++,
      take: () => void taken.general++,
    };
    const map = tableMapper(format, format.fields, HEADER.split(','), ',', observer, { now: NOW });
    const bytes = new TextEncoder().encode(rows.join(''));
    expect(map.quick(bytes, 0, 2)).toEqual({ at: bytes.length, lines: 500 });
    expect(taken.quick).toBe(rows.filter((row) => row.includes(',delivered,')).length);
    expect(taken.general).toBe(500 - taken.quick);
  });
});

describe('signs of a table', () => {
  it('are found wherever they stand, letters outside ASCII between them', () => {
    const marks = new Marks();
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(',', '\n', '"', 'a', 'é', '€', '😀', '\u007f')),
        fc.nat(5),
        fc.nat(5),
        (signs, from, begin) => {
          // The bytes may stand anywhere in their buffer.
          const text = new TextEncoder().encode(signs.join(''));
          const bytes = new Uint8Array(begin + text.length).subarray(begin);
          bytes.set(text);
          marks.find(bytes, from, COMMA);
          const at = (...wanted: number[]) =>
            [...bytes.keys()].filter((index) => index >= from && wanted.includes(bytes[index]!));
          const places = at(COMMA, LINE_END);
          expect([...marks.places.subarray(0, places.length)]).toEqual(places);
          expect([...marks.quotes.subarray(0, marks.quoted)]).toEqual(at(QUOTE));
          const lineEnds = [...marks.lineEnds.subarray(0, marks.lines)].map((mark) => marks.places[mark]);
          expect(lineEnds).toEqual(at(LINE_END));
        },
      ),
    );
  });
});
