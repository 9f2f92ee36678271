import { expect, test } from 'vitest';
import { deliveredTo, senderOf, sendersIn } from './log-line.ts';

test.each([
  [
    '4F1: to=<Ann@corp.example>, relay=mx.corp.example[192.0.2.25]:25, delay=0.9, dsn=2.0.0, status=sent (250 2.0.0 Ok)',
    'ann@corp.example',
  ],
  [
    '4F1: to=<ann@corp.example>, relay=local, delay=0.9, dsn=2.0.0, status=sent (delivered to mailbox)',
    'ann@corp.example',
  ],
  ['4F1: to=<ann@corp.example>, relay=none, dsn=4.4.1, status=deferred (connection timed out)', null],
  ['4F1: from=<news@shop.example>, size=1200, nrcpt=1 (queue active)', null],
  [
    '2026-03-01 10:00:01 1tabcd-000abc-2X => ann@corp.example R=dnslookup T=remote_smtp H=mx [192.0.2.25]',
    'ann@corp.example',
  ],
  [
    '2026-03-01 10:00:01 1tabcd-000abc-2X => ann <ann@corp.example> R=localuser T=local_delivery',
    'ann@corp.example',
  ],
  [
    '2026-03-01 10:00:01 1tabcd-000abc-2X ** ann@corp.example R=dnslookup T=remote_smtp: 550 no such user',
    null,
  ],
  ['2026-03-01 10:00:01 1tabcd-000abc-2X <= news@shop.example H=localhost', null],
  ['', null],
])('%s', (line, recipient) => {
  expect(deliveredTo(line)).toBe(recipient);
});

test('the lines of one mail are tied by its queue id', () => {
  const senders = sendersIn(
    'Mar  1 10:00:00 mx1 postfix/qmgr[11]: 4ABC77Z: from=<news@shop.example>, size=1200\n' +
      '2026-03-01 10:00:00 1tabcd-000abc-2X <= list@shop.example H=localhost [127.0.0.1]\n',
  );
  expect(
    senderOf('Mar  1 10:00:01 mx1 postfix/smtp[12]: 4ABC77Z: to=<ann@corp.example>, relay=none', senders),
  ).toBe('news@shop.example');
  expect(senderOf('2026-03-01 10:00:01 1tabcd-000abc-2X ** ann@corp.example R=dnslookup', senders)).toBe(
    'list@shop.example',
  );
  expect(senderOf('Mar  1 10:00:01 mx1 postfix/smtp[12]: 4ZZZ99: to=<ann@corp.example>', senders)).toBe('');
});
