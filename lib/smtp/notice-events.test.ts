import { expect, test } from 'vitest';
import { diagnose } from './index.ts';

test('a reply wrapped before its address is one event, and the next one keeps its own recipient', () => {
  const text = `<ann@corp.example>: host mx.corp.example[192.0.2.91] said: 550 5.1.1
    <ann@corp.example>: User unknown (in reply to RCPT TO command)

<bob@corp.example>: host mx.corp.example[192.0.2.91] said: 452 4.2.2
    The mailbox is over its quota (in reply to RCPT TO command)
`;
  expect(diagnose(text).map(({ status, recipients }) => `${status} ${recipients.join(' ')}`)).toEqual([
    '5.1.1 ann@corp.example',
    '4.2.2 bob@corp.example',
  ]);
});

test('the human part of the last recipient does not take the report of the first', () => {
  const block = (recipient: string, status: string, diagnostic: string) =>
    `Final-Recipient: rfc822; ${recipient}\nAction: failed\nStatus: ${status}\nDiagnostic-Code: smtp; ${diagnostic}\n`;
  const text = [
    '<ann@corp.example>: host mx.corp.example[192.0.2.17] said: 552 5.2.2',
    '    <ann@corp.example>: Mailbox is full (in reply to RCPT TO command)',
    '',
    '<bob@other.example>: host mx.other.example[192.0.2.18] said: 550 5.1.1 The account does not exist (in reply to RCPT TO command)',
    '',
    'Reporting-MTA: dns; mx.shop.example',
    '',
    block('ann@corp.example', '5.2.2', '552 5.2.2 Mailbox is full'),
    block('bob@other.example', '5.1.1', '550 5.1.1 The account does not exist'),
  ].join('\n');
  expect(
    diagnose(text).map(({ reply, status, recipients }) => `${reply} ${status} ${recipients.join(' ')}`),
  ).toEqual(['552 5.2.2 ann@corp.example', '550 5.1.1 bob@other.example']);
});

test('whom the message was for stands in its first sentence, not beside the sender', () => {
  const text = `Your message to ann@corp.example couldn't be delivered.
Status code: 550 5.1.10
Sender Address: news@shop.example
Error: 550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup
`;
  expect(diagnose(text)[0]!.recipients).toEqual(['ann@corp.example']);
});

test('the subject of the returned message is no line of the reply', () => {
  const text = `Final-Recipient: rfc822; ann@corp.example
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550-5.1.1 The account does not exist.
From: news@shop.example
Subject: offer 550
`;
  const hits = diagnose(text)[0]!.hits.map(({ start, end }) => text.slice(start, end));
  expect(hits).toEqual(['5.1.1', '550-5.1.1']);
});

test('a count above the notice does not begin the reply', () => {
  const text = `Inbox (550)
An error has occurred while attempting to deliver a message for the following list of recipients:
ann@corp.example: 550 Messages from 203.0.113.9 were not sent, for policy reasons.
Final-Recipient: rfc822; ann@corp.example
Action: failed
Status: 5.0.0
`;
  expect(diagnose(text).map(({ reply, recipients }) => `${reply} ${recipients.join(' ')}`)).toEqual([
    '550 ann@corp.example',
  ]);
});
