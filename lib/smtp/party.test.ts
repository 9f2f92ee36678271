import { describe, expect, it } from 'vitest';
import { rules } from './compiled.ts';
import { diagnose, type Surface } from './index.ts';
import { hasParty } from './party.ts';

const reasonIn = (text: string, place: Surface): string | undefined =>
  diagnose(text, { place })[0]?.candidates[0]?.reason;
const reasonOf = (text: string): string | undefined => reasonIn(text, 'line');

describe('a weak wording without a code', () => {
  it.each([
    [
      'too-many-connections',
      'Too many connections to the database',
      'Too many connections to mx1.example.net',
    ],
    ['over-quota', 'Disk quota exceeded for user build on /home', 'Mailbox quota exceeded for user build'],
    [
      'disabled',
      'The account has been suspended for non-payment',
      "The recipient's account has been suspended",
    ],
    ['spam-content', 'Your comment was classified as spam', 'Your message was classified as spam'],
    ['ip-listed', 'Your IP address has been blocked by the firewall', 'Mail from your IP address is blocked'],
    ['tls-required', 'TLS handshake failed between proxy and backend', 'SMTP: TLS handshake failed'],
    [
      'connection-failed',
      'Connection refused by localhost:3306',
      'connect to mx.example.org[203.0.113.5]:25: Connection refused',
    ],
    [
      'user-unknown',
      'Der Benutzer existiert nicht im Verzeichnis',
      'Der Benutzer kim@acme.example existiert nicht',
    ],
    ['over-quota', 'Quota di archiviazione superata.', 'Quota della casella superata.'],
    ['disabled', 'La cuenta ha sido suspendida por falta de pago', 'La cuenta de correo ha sido suspendida'],
    ['disabled', 'Konto zostało zablokowane.', 'Konto odbiorcy zostało zablokowane.'],
    ['over-quota', 'ディスクの容量が不足しています。', 'メールボックスの容量が不足しています。'],
  ])('tells %s where a party of mail is named, and nothing of "%s"', (reason, ordinary, bounce) => {
    expect(reasonOf(ordinary)).toBeUndefined();
    expect(reasonOf(bounce)).toBe(reason);
  });

  it('names it in its own sentence: an address to write to is no party', () => {
    for (const text of [
      'Your account has been suspended.\n\nQuestions? Write to help@shop.example',
      'Your account has been suspended. Write to help@shop.example',
    ])
      expect(reasonIn(text, 'message')).toBeUndefined();
    expect(reasonIn('The account of kim@shop.example has been suspended.', 'message')).toBe('disabled');
  });

  it.each(['User unknown', 'mailbox unavailable', 'Relay access denied', 'user is over quota', 'Greylisted'])(
    'a strong one needs none: %s',
    (text) => {
      expect(reasonOf(text)).toBeDefined();
    },
  );
});

describe('the sentence of a cause', () => {
  const has = (text: string): boolean => {
    const start = text.indexOf('CAUSE');
    return hasParty(text, rules.read(text, text.length), { start, end: start + 5 });
  };

  it.each([
    'The recipient CAUSE',
    'CAUSE\n  for the recipient',
    'Hello. CAUSE\nof the recipient.',
    'To the recipient:\n\nCAUSE',
    '<kim@acme.example>... CAUSE',
    'CAUSE.\n<kim@acme.example>',
  ])('reaches the party: %j', (text) => {
    expect(has(text)).toBe(true);
  });

  it.each([
    'The recipient. CAUSE',
    'CAUSE. The recipient',
    'CAUSE\n\nThe recipient',
    'CAUSE\nThe recipient',
    'CAUSE。受信者',
    'CAUSE destination level voice mailbox',
  ])('ends before it: %j', (text) => {
    expect(has(text)).toBe(false);
  });

  it('is looked at no farther than a sentence is long', () => {
    const far = 'x '.repeat(200);
    expect(has(`recipient ${far}CAUSE ${far}recipient`)).toBe(false);
    expect(has(`${'\n'.repeat(5_000)}CAUSE${'\n \n'.repeat(5_000)}`)).toBe(false);
  });
});
