import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from './compiled.ts';
import { diagnose, lookup, mayHoldCode, type Surface } from './index.ts';
import { MAX_EVENTS } from './limits.ts';

const SURFACES: readonly Surface[] = ['page', 'message', 'esp', 'lookup', 'line'];

/** Pieces of what the engine looks for, so that random text runs deep into it. */
const piece = fc.oneof(
  fc.constantFrom(
    '550 5.1.1 ',
    '550-5.1.1',
    '421 ',
    'Status: 5.0.0\n',
    'Final-Recipient: rfc822; a@b.example\n',
    'Action: failed\n',
    'Diagnostic-Code: smtp; 554 ',
    '<<< ',
    '>>> DATA\n',
    '-> ',
    '[Message=',
    '[{LED=',
    'user unknown ',
    'mailbox full ',
    '<a@b.example>: ',
    'host x said: ',
    'Received: ',
    '\n\n',
    '\n',
    '\t',
    '\u00a0',
    '\u200b',
    '(#5.1.1)',
    'Mail Delivery System ',
  ),
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const text = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''));

describe('any text at all', () => {
  it('is read without a throw, and what is found stands in it', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...SURFACES), (given, place) => {
        for (const { span, hits, candidates } of diagnose(given, { place })) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(given.length);
          for (const hit of hits) expect(given.slice(hit.start, hit.end)).toMatch(/\d/);
          for (const { weight, evidence } of candidates) {
            expect(weight).toBeGreaterThan(0);
            expect(weight).toBeLessThanOrEqual(1);
            for (const one of evidence)
              if (one.span) expect(given.slice(one.span.start, one.span.end)).toBe(one.words);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is never missed by the first look when a code is found in it', () => {
    fc.assert(
      fc.property(text, (given) => {
        if (diagnose(given, { place: 'esp' }).some(({ hits }) => hits.length > 0))
          expect(mayHoldCode(given)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('may be typed into the look-up', () => {
    fc.assert(fc.property(text, (given) => void lookup(given)));
  });

  it('means the same with Windows line ends', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('550 5.1.1 user unknown', 'host x said: 552 full', '', 'Status: 5.1.1'), {
          maxLength: 6,
        }),
        (lines) => {
          const verdict = (given: string): unknown =>
            diagnose(given).map(({ reply, status, candidates }) => [reply, status, candidates[0]?.reason]);
          expect(verdict(lines.join('\r\n'))).toEqual(verdict(lines.join('\n')));
        },
      ),
    );
  });
});

const HOSTILE: Record<string, string> = {
  codes: '550 5.1.1 ',
  lines: '550 5.1.1 user unknown\n',
  addresses: '<a@b.c>: host x said: 550 5.1.1 <a@b.c> no\n',
  'at signs': '@',
  digits: '5',
  dots: '5.1.',
  blanks: ' ',
  'empty lines': '\n \n',
  transcripts: '<<< ',
  'open replies': '550-5.1.1 x\n',
  fragments: 'mailbox full ',
  reports: 'Final-Recipient: rfc822; a@b.c\nAction: failed\nDiagnostic-Code: smtp; 550 no\n\n',
  headers: 'Received: from x\n',
  arrows: '550 5.4.300 -> ',
  brackets: '[{LED=550 ',
  logs: 'to=<a@b.c>, dsn=5.1.1, status=bounced (host x said: 550 5.1.1 no)\n',
};

describe('hostile text of five million characters', () => {
  it.each(Object.entries(HOSTILE))('%s', (_, unit) => {
    const given = unit.repeat(Math.ceil(5_000_000 / unit.length));
    for (const place of ['message', 'esp'] as const) {
      const before = rules.steps();
      expect(diagnose(given, { place }).length).toBeLessThanOrEqual(MAX_EVENTS);
      // One reading, whatever is found.
      expect(rules.steps() - before).toBeLessThanOrEqual(given.length + 2);
    }
  });
});
