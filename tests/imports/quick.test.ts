import { describe, expect, it } from 'vitest';
import type { Told } from './read-sample.ts';
import { readAll } from './read-sample.ts';
import { HEADER, exportRows } from '../bench/export-file.ts';

/** A file longer than a piece, so that most of it goes the quick way when it is ASCII. */
const long = (row: (n: number) => string, header: string, rows = 9000): string => {
  let text = header;
  for (let n = 0; n < rows; n++) text += row(n);
  return text;
};

const plain = (told: Told): object => {
  for (const it of told.observations) delete it.same;
  return told;
};

/** UTF-16 is never ASCII bytes: it goes the long way. */
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
    expect(plain(quick)).toEqual(plain(slow));
  });

  it('is used at all', async () => {
    const [quick, slow] = await bothWays(FILES[0]![1]);
    expect(quick.observations.some(({ same }) => same)).toBe(true);
    expect(slow.observations.some(({ same }) => same)).toBe(false);
  });

  it('observations that say they are the same are the same', async () => {
    const [{ observations }] = await bothWays(FILES[4]![1]);
    for (const { same, ...it } of observations)
      if (same) expect({ ...same, eventKey: it.eventKey }).toEqual(it);
  });
});
