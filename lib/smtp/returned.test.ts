import { describe, expect, it } from 'vitest';
import { diagnoseText } from './diagnose.ts';

const NOTICE = `This is the mail system at host mx.shop.example.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

<gone@corp.example>: host mx.corp.example[192.0.2.25] said: 550 5.1.1 User
    unknown (in reply to RCPT TO command)
`;
const TEXT = `552 guests are many for one evening, could you do 450?
Tests: 552 passed, 0 failed (5.2.2 kept as a fallback)
`;
const HEAD = `From: Ann <ann@shop.example>
To: gone@corp.example
Subject: Dinner
Date: Fri, 20 Nov 2026 10:00:00 +0000
`;
const RAW = `${HEAD}Message-ID: <dinner@shop.example>\n`;

/** The codes of a text that are taken for those of the refusal. */
const codesIn = (text: string): string[] =>
  diagnoseText(text, 'page').flatMap(({ hits }) => hits.map(({ start, end }) => text.slice(start, end)));

describe('the message that a bounce returns', () => {
  it.each([
    ['with its head', `\n${RAW}\n${TEXT}`],
    ['quoted with its head', `\n${RAW}\n${TEXT}`.replaceAll(/^/gm, '> ')],
    ['below the mark of an archive', `\n--- Begin Message ---\n${HEAD}\n${TEXT}`],
    [
      'below the mark of an attachment',
      `\n[-- Attachment #3: Type: message/rfc822, Size: 550 bytes --]\n\n${HEAD}\n${TEXT}`,
    ],
  ])('tells nothing: %s', (_, returned) => {
    expect(codesIn(NOTICE + returned)).toEqual(['550 5.1.1']);
  });

  it.each([
    [
      'with its head',
      `From: Mail Delivery System <MAILER-DAEMON@mx.shop.example>\n${RAW.split('\n').slice(1).join('\n')}`,
    ],
    [
      'below the mark of an archive',
      `--- Begin Message ---\nFrom: MAILER-DAEMON@mx.shop.example\nTo: ann@shop.example\n`,
    ],
  ])('is the notice itself when somebody passed it on: %s', (_, head) => {
    expect(codesIn(`What does this mean?\n\n${head}\n${NOTICE}`)).toEqual(['550 5.1.1']);
  });
});
