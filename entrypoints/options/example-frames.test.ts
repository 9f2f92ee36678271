import { expect, it } from 'vitest';
import { packExamples, unpackExamples } from './example-frames.ts';

const framed = (host: string, words: string, tail = ' (in reply to RCPT TO command)'): string =>
  `<recipient@example.net>: host ${host}[192.0.2.25] said: ${words}${tail}`;

const RULES = [
  [framed('mx.example.com', '550 5.1.1 No such user'), framed('mx.example.com', '550 Unknown')],
  [],
  ['550 as it is', framed('mx.example.com', '552 Too large', ' (in reply to end of DATA command)')],
  [framed('mx.example.org', '550 No'), framed('mx.example.org', '550 costs 5$')],
  ['several\nlines, 5.1.1'],
];

it('gives back what was packed', () => {
  expect(unpackExamples(packExamples(RULES))).toEqual(RULES);
});

it('says a frame and its host once', () => {
  expect(packExamples([RULES[0]!])).toBe('^mx.example.com|550 5.1.1 No such user\f~550 Unknown');
});

it.each(['~ begins like a packed one', '^ too', 'a\fpage'])(
  'refuses %j, which would come back otherwise',
  (text) => {
    expect(() => packExamples([[text]])).toThrow('cannot be packed');
  },
);
