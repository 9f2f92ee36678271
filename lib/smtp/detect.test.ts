import { describe, expect, it } from 'vitest';
import { VENDOR_REPLIES } from './catalogue/replies.ts';
import { findPlaces, mayHoldCode } from './detect.ts';
import { diagnose } from './index.ts';

const codes = (text: string, vendor = false): string[] =>
  findPlaces(text, 0, text.length, vendor).map(({ reply, status }) =>
    `${reply ?? ''} ${status ?? ''}`.trim(),
  );

describe('code places', () => {
  it.each([
    ['550 5.1.1 no such user', ['550 5.1.1']],
    ['550-5.1.1 no such\r\n550 5.1.1 user', ['550 5.1.1', '550 5.1.1']],
    ['550\u00a05.1.1 user', ['550 5.1.1']],
    ['550\u20035.1.1 user', ['550 5.1.1']],
    ['smtp;550 Denied', ['550']],
    ['smtp; 554-5.7.1 Denied', ['554 5.7.1']],
    ['bounced (550 5.1.1 unknown)', ['550 5.1.1']],
    ['transient error (451): 4.7.650 busy', ['451 4.7.650']],
    ['RecipientError: 550 gone', ['550']],
    ['[{LED=550 5.7.1 refused};{MSG=};{FQDN=mx}]', ['550 5.7.1']],
    ['550\t5.1.1\tUser unknown', ['550 5.1.1']],
    ["(552, '5.3.4 too big')", ['552 5.3.4']],
    ['"code": 550, "message": "5.1.1 unknown"', ['550 5.1.1']],
    ['dsn=5.1.1, status=bounced', ['5.1.1']],
    ['Status: 5.7.26', ['5.7.26']],
    ['550: 5.2.2 <joe@x.example>... full', ['550 5.2.2']],
    ['no mailbox here (#5.1.1)', ['5.1.1']],
    ['421\n    4.7.0 deferred', ['421 4.7.0']],
    ['said: 571 Refused', ['571']],
  ])('%j', (text, wanted) => {
    expect(codes(text)).toEqual(wanted);
  });

  it.each([
    'IP 4.16.55.1 and 10.5.1.1',
    'version v5.1.1 and 2.0.0, libfoo-5.1.1',
    'costs $550, €554 or 550.00 or 1,550',
    'call 550-1234 or +1 550 212',
    'order #550 and mail-550 and ticket/550',
    '订单55601 и №5501 和 5.1.1234',
    'port :5501, 2550 items, 550px, 550%',
    'at 12:550 on 2024-550',
    'package 551 5.7.23-2 i386',
  ])('none in %j', (text) => {
    expect(codes(text).filter((code) => code.includes('.'))).toEqual([]);
    expect(findPlaces(text, 0, text.length, false).filter(({ trust }) => trust === 2)).toEqual([]);
  });

  it('stand where they say', () => {
    const text = 'host mx.example said: 550-5.1.1 gone';
    expect(findPlaces(text, 0, text.length, false).map(({ start, end }) => text.slice(start, end))).toEqual([
      '550-5.1.1',
    ]);
  });

  it('made up by ESPs count only where ESPs speak', () => {
    expect(codes('605 Not delivering to previously bounced address')).toEqual([]);
    expect(codes('605 Not delivering to previously bounced address', true)).toEqual(['605']);
  });
});

describe('the first look', () => {
  it.each(['x 550 y', '5.1.1', '(605)', 'smtp;421', '550-5.1.1', ...Object.keys(VENDOR_REPLIES)])(
    'does not miss %j',
    (text) => {
      expect(mayHoldCode(text)).toBe(true);
    },
  );
  it('passes over plain words', () => {
    expect(mayHoldCode('Hello, the meeting is at ten in room 12.')).toBe(false);
  });
});

describe('what is like ordinary text and is none', () => {
  it.each([
    ['a reply with the words of the web', 'host mx.example said: 503 Service unavailable', 1],
    ['a count of servers that answered', 'delivery failed: the host answered 550 · User unknown', 1],
    ['an address after a number', 'Your order for sam@corp.example: 550 5.1.1 User unknown', 1],
  ])('%s', (_what, text, count) => {
    expect(diagnose(text, { place: 'message' })).toHaveLength(count);
  });
});

describe('ordinary text stays silent', () => {
  it.each([
    [
      'a site that is down',
      "Visitors see '503 Service Unavailable – please try again later' when they open the shop.",
    ],
    [
      'counts of a day',
      'Calls 552 · answered 501 · lost 51\nTop reasons: delivery failed (112), unknown (21)',
    ],
    [
      'an order in German',
      'Bestellung 550-4.2.1 storniert\nLimit überschritten, bitte versuchen Sie es später erneut.',
    ],
    ['a web log', 'GET /mail/inbox 503 Service Unavailable\nHTTP/1.1 502 Bad Gateway\nPOST /upload 500'],
    [
      'an FTP session',
      '220 ftp.example ready\n331 Password required\n530 Login incorrect.\n550 File not found\n421 Timeout.',
    ],
    [
      'a change log',
      '## 5.1.1 – 2024-05-01\n- fix crash when the mailbox is full\n## 5.0.0\n- drop Node 18\nSee section 4.2.2 of the guide.',
    ],
    ['an order', 'Thank you for order 550-11827. Total $554.00, 2 x 421 bolts. Ship to 450 Main Street.'],
    ['a version list', 'PHP 5.5.0, MySQL 5.1.1, nginx 4.2.2, kernel 5.4.6'],
    [
      'a note on rooms',
      'Room 421 was fine, let us keep it. The draft has 250 pages; section 4.2.2 still needs your eyes.',
    ],
    ['an address list', 'Servers: 4.16.55.1, 5.1.1.9, 10.5.5.0'],
    [
      'an auto-reply',
      'Thank you for your mail. I am out of the office until 5.1.2025 and will read it then. Please call 554 7100.',
    ],
    [
      'an abuse report',
      'This is an abuse report.\n\nFeedback-Type: abuse\nUser-Agent: x/1\nSource-IP: 192.0.2.1\nReported mail: 550 5.1.1 user unknown',
    ],
    [
      'a notice of success',
      'Reporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; joe@x.example\nAction: delivered\nStatus: 2.1.5\nDiagnostic-Code: smtp; 250 2.1.5 OK',
    ],
    [
      'a question to support',
      'Hi, my customer says her mailbox is full and she got no invoice. Could you send it again?',
    ],
    [
      'a list of changes that holds the words of a notice far below and names nobody',
      `New since 2.1:\n${'* reads and writes settings of every kind without a restart of the service\n'.repeat(30)}* events cannot be delivered to a closed socket\n* a user that does not exist is created\n`,
    ],
    [
      'lines of source files',
      'Assertion failed at session.c:579 (message rejected by policy)\nmail/queue.py:550: mailbox unavailable, larger than allowed',
    ],
    [
      'an answer of the web',
      "The proxy answers HTTP '431 Request Header Fields Too Large' to such mail clients.",
    ],
    ['measures', 'The sender waits 500 ms, then 552 px of the message are drawn: too large, rejected.'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(diagnose(text)).toEqual([]);
    expect(diagnose(text, { place: 'page' })).toEqual([]);
  });
});
