import { describe, expect, it } from 'vitest';
import { diagnose } from './index.ts';

const lineOf = (text: string) => diagnose(text, { place: 'line' })[0];

describe('a cause of few words', () => {
  it.each([
    ['550 Blocked', 'Blocked'],
    ['554 rejected', 'Blocked'],
    ['552 full', 'Mailbox Full'],
    ['421 busy', 'Recipient Error'],
    ['553 sorry', 'Invalid address'],
    ['550 No', 'Invalid address'],
    ['"550 Blocked"', 'Blocked'],
    ['SMTP 550 Blocked', 'Blocked'],
    ['refused by local policy', 'Blocked'],
    ['No account by that name here', 'Invalid address'],
  ])('%s', (text, category) => {
    expect(lineOf(text)?.candidates[0]?.category).toBe(category);
  });

  it('a code alone that fits several categories is left open', () => {
    expect(lineOf('550 No')?.undecided).toBe(true);
  });

  it.each([
    '550 Main Street',
    '550 euros',
    '421 new users',
    '554 failed attempts',
    '550 accounts',
    '404 Not found',
    '503 Service Unavailable',
    '250 OK',
  ])('%s tells none', (text) => {
    expect(lineOf(text)).toBeUndefined();
  });

  it.each(['550 Blocked', '421 busy', 'refused by local policy'])(
    '%s on a page may be about anything',
    (text) => {
      expect(diagnose(text, { place: 'page' })).toEqual([]);
    },
  );
});

describe('a dialogue', () => {
  const HEAD =
    '220 mx.acme.example ESMTP\nEHLO a.example\n250-STARTTLS\n250 8BITMIME\nMAIL FROM:<ops@sender.example>\n250 2.1.0 Ok\n';
  it('that went well tells nothing', () => {
    expect(lineOf(`${HEAD}RCPT TO:<kim@acme.example>\n250 2.1.5 Ok\nQUIT\n221 2.0.0 Bye`)).toBeUndefined();
  });

  it('that failed tells its failure', () => {
    expect(
      lineOf(`${HEAD}RCPT TO:<kim@acme.example>\n550 5.1.1 User unknown\nQUIT\n221 2.0.0 Bye`)?.reply,
    ).toBe(550);
  });
});
