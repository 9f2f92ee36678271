import { describe, expect, test } from 'vitest';
import { segmentsOf } from './segments.ts';

const parts = (text: string): string[] =>
  segmentsOf(text).spans.map(({ start, end }) => text.slice(start, end));

const SUMMARY = `message bounce detail (by relay)
--------------------------------
  mx.corp.example[192.0.2.25]:25 (total: 17)
        12   host mx.corp.example[192.0.2.25] said: 550 5.1.1 User unknown (in reply to RCPT TO command
         3   host mx.corp.example[192.0.2.25] said: 552 5.2.2 Over quota (in reply to RCPT TO command
         1   host mx.corp.example[192.0.2.25] said: 554 5.7.1 Listed (in reply to RCPT TO command
         1   host mx.corp.example[192.0.2.25] said: 421 4.3.2 Busy (in reply to RCPT TO command

 1024k bytes received
    17   senders
    12   recipients

message reject detail: none
    0000-0100          60          5         24         36          0`;

const NOTICE = `I'm sorry to have to inform you that your message could not be delivered.

<kim@corp.example>: host mx.corp.example[192.0.2.25] said:
    550-5.1.1 There is no such account
    550 5.1.1 Check the address`;

describe('a summary', () => {
  test('is told by the counts its lines begin with', () => {
    expect(segmentsOf(SUMMARY).kind).toBe('summary');
    expect(segmentsOf(NOTICE).kind).toBe('whole');
    expect(segmentsOf('   550 5.1.1 User unknown\n'.repeat(20)).kind).toBe('whole');
  });

  test('is read line by line', () => {
    expect(parts(SUMMARY)).toEqual(SUMMARY.split('\n'));
    expect(parts(NOTICE)).toEqual([NOTICE]);
  });
});

test('a giant text is cut at line breaks, and its first lines tell what it is', () => {
  const line = '<kim@corp.example>: host mx.corp.example said: 550 5.1.1 User unknown\n';
  const text = line.repeat(20_000);
  const all = parts(text);
  expect(all.join('')).toBe(text);
  expect(all.every((part) => part.length <= 4_096 && part.endsWith('\n'))).toBe(true);
  expect(parts(`Oct 28 10:00:00 mx1 a\n`.repeat(50_000))).toHaveLength(50_001);
  // A log of so many lines is read in pieces.
  expect(segmentsOf(`Oct 28 10:00:00 mx1 a\n`.repeat(150_000)).kind).toBe('whole');
});

test('a log is read line by line', () => {
  const log =
    'mail.log\nOct 28 09:59:59 mx1 z\nOct 28 10:00:00 mx1 a\nOct 28 10:00:01 mx1 b\nOct 28 10:00:02 mx1 c';
  expect(segmentsOf(log).kind).toBe('log');
  expect(parts(log)).toEqual(log.split('\n'));
});
