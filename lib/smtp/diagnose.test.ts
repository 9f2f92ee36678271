import { describe, expect, it } from 'vitest';
import { diagnose, lookup, type Surface } from './index.ts';

const told = (text: string, place?: Surface): string[] =>
  diagnose(text, place ? { place } : {}).map(({ reply, status, candidates, permanence, recipients }) =>
    `${reply ?? '-'} ${status ?? '-'} ${candidates[0]?.reason} ${permanence} ${recipients.join(',')}`.trim(),
  );

const POSTFIX = `This is the mail system at host mail.sender.example.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients.

<kim@acme.example>: host mx.acme.example[192.0.2.7] said: 550 5.1.1
    <kim@acme.example>: Recipient address rejected: User unknown (in reply to
    RCPT TO command)`;

const EXIM = `This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  kim@acme.example
    host mx.acme.example [192.0.2.7]
    SMTP error from remote mail server after RCPT TO:<kim@acme.example>:
    552 5.2.2 The inbox is out of room

------ This is a copy of the message, including all the headers. ------

Return-path: <ops@sender.example>
Subject: 550 5.7.1 is not about us`;

const QMAIL = `Hi. This is the qmail-send program at mail.sender.example.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<kim@acme.example>:
192.0.2.7 does not like recipient.
Remote host said: 554 5.7.1 Relay access denied
Giving up on 192.0.2.7.

--- Below this line is a copy of the message.

Return-Path: <ops@sender.example>`;

const SENDMAIL = `   ----- The following addresses had permanent fatal errors -----
<kim@acme.example>
    (reason: 550 5.5.0 Mailbox is over quota)

   ----- Transcript of session follows -----
... while talking to mx.acme.example.:
>>> DATA
<<< 550 5.5.0 Mailbox is over quota
550 5.1.1 <kim@acme.example>... User unknown
<<< 503 5.5.1 RCPT first`;

const REPORT = `Reporting-MTA: dns; mail.sender.example

Final-Recipient: rfc822; kim@acme.example
Action: failed
Status: 5.0.0
Remote-MTA: dns; mx.acme.example
Diagnostic-Code: smtp; 550 Blocked using a DNSBL

Final-Recipient: rfc822; lee@beta.example
Action: failed
Status: 5.2.2
Diagnostic-Code: smtp; 552 5.2.2 Mailbox full`;

const DELAYED = `This is the mail system at host mail.sender.example.

# THIS IS A WARNING ONLY.  YOU DO NOT NEED TO RESEND YOUR MESSAGE. #

<kim@acme.example>: connect to mx.acme.example[192.0.2.7]:25: Connection timed out

Final-Recipient: rfc822; kim@acme.example
Action: delayed
Status: 4.4.1`;

describe('a notice is read from', () => {
  it.each([
    ['Postfix', POSTFIX, ['550 5.1.1 user-unknown permanent kim@acme.example']],
    ['Exim, past the copy of the message', EXIM, ['552 5.2.2 over-quota permanent kim@acme.example']],
    [
      'a line of Exim’s log, past whom the server names',
      '2026-10-28 10:00:01 1tabcd-000abc-2X ** kim@acme.example R=dnslookup T=remote_smtp H=mx.acme.example [192.0.2.7]: SMTP error from remote mail server after end of data: 550 5.1.1 No such user. Ask help@beta.example.',
      ['550 5.1.1 user-unknown permanent kim@acme.example'],
    ],
    ['qmail', QMAIL, ['554 5.7.1 relay-denied permanent kim@acme.example']],
    [
      'Sendmail, past what it made of it itself',
      SENDMAIL,
      ['550 5.5.0 over-quota permanent kim@acme.example'],
    ],
    [
      'a report, one recipient after the other',
      REPORT,
      ['550 - ip-listed permanent kim@acme.example', '552 5.2.2 over-quota permanent lee@beta.example'],
    ],
    ['a warning of delay', DELAYED, ['- 4.4.1 connection-failed temporary kim@acme.example']],
    [
      'Microsoft 365, by the reply it wraps',
      "Remote Server returned '550 5.4.350 Remote server returned an error -> 552 5.2.2 mailbox full'",
      ['552 5.2.2 over-quota permanent'],
    ],
    [
      'Microsoft 365, by the last error of an expired message',
      "Remote Server returned '550 5.4.300 Message expired -> 451 4.7.0 too many connections'",
      ['451 4.7.0 too-many-connections temporary'],
    ],
    [
      'Exchange’s brackets',
      '[{LED=450 4.4.317 Cannot connect to remote server [Message=550-5.7.1 blocked by our spam filter]};{MSG=};{FQDN=mx.acme.example}]',
      ['550 5.7.1 spam-content permanent'],
    ],
    [
      'a wrapper with a meaning of its own',
      '550 5.7.23 Sender Policy Framework violation -> 550 5.7.1;SPF check failed',
      ['550 5.7.23 spf permanent'],
    ],
    [
      'a reply to MAIL FROM',
      '550 No such user here (in reply to MAIL FROM command)',
      ['550 - sender-rejected permanent'],
    ],
    [
      'a reply that begins with whom it refused',
      'host mx.acme.example said: 550-192.0.2.7 is listed at zen.spamhaus.org\n550 see the page of the list',
      ['550 - ip-listed permanent'],
    ],
    [
      'a probe of the address: its own reply counts, the quoted one explains',
      '450 4.1.1 <ann@acme.example>: Recipient address rejected: unverified address: host 192.0.2.4[192.0.2.4] said: 550 5.1.1 unknown user',
      ['450 4.1.1 user-unknown temporary ann@acme.example'],
    ],
    [
      'an answer to a command out of its turn, when nothing else is told',
      'Mail Delivery System\n\nann@acme.example: 503 5.5.1 Bad sequence of commands\n\nFinal-Recipient: rfc822; ann@acme.example\nAction: failed\nStatus: 5.0.0',
      ['503 5.5.1 protocol permanent ann@acme.example'],
    ],
    [
      'a notice that a person passes on',
      `Hi,\n\nwhat is this?\n\n---------- Forwarded message ---------\nFrom: Mail Delivery System <MAILER-DAEMON@mail.sender.example>\nSubject: Undelivered Mail Returned to Sender\n\n${POSTFIX}`,
      ['550 5.1.1 user-unknown permanent kim@acme.example'],
    ],
    [
      'a deferral that was given up',
      'Final-Recipient: rfc822; ann@acme.example\nAction: failed\nStatus: 4.7.1\nDiagnostic-Code: smtp; 450 4.7.1 Policy rejection cuda_nsu',
      ['450 4.7.1 policy permanent ann@acme.example'],
    ],
    [
      'a deferral that Exim gave up on, in its notice without a report',
      'This message was created automatically by mail delivery software.\n\nThis is a permanent error. The following address(es) failed:\n\n  ann@acme.example\n    host mx.acme.example [192.0.2.4]\n    SMTP error from remote mail server after RCPT TO:<ann@acme.example>:\n    452 4.2.2 The mailbox is full:\n    retry timeout exceeded',
      ['452 4.2.2 over-quota permanent ann@acme.example'],
    ],
    [
      '… and in its log',
      '2026-05-05 10:00:00 1AbcDe-00 ** ann@acme.example R=dnslookup T=remote_smtp H=mx.acme.example [192.0.2.4]: SMTP error from remote mail server after RCPT TO:<ann@acme.example>: 452 4.2.2 The mailbox is full: retry timeout exceeded',
      ['452 4.2.2 over-quota permanent ann@acme.example'],
    ],
    [
      'a deferral of which Exim only says when it tries again',
      '2026-05-05 10:00:00 1AbcDe-00 == ann@acme.example R=dnslookup T=remote_smtp defer (-44): SMTP error from remote mail server after RCPT TO:<ann@acme.example>: 452 4.2.2 The mailbox is full',
      ['452 4.2.2 over-quota temporary ann@acme.example'],
    ],
    [
      'a status in brackets at the end',
      'Remote host said: 553 sorry, that domain is not in my list of allowed rcpthosts (#5.7.1)',
      ['553 5.7.1 relay-denied permanent'],
    ],
    [
      'words alone, in a notice in German',
      'Mail Delivery System: Ihre Nachricht konnte nicht zugestellt werden.\n\nkim@acme.example: Die Adresse wurde nicht gefunden.',
      ['- - user-unknown permanent kim@acme.example'],
    ],
  ])('%s', (_, text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });
});

describe('a log', () => {
  const line = (to: string, said: string): string =>
    `Nov 23 10:00:00 mail postfix/smtp[1]: A1: to=<${to}>, relay=mx[192.0.2.7]:25, ${said}`;

  it('is one event a line', () => {
    const text = [
      line('kim@acme.example', 'dsn=5.1.1, status=bounced (host mx said: 550 5.1.1 user unknown)'),
      line('lee@beta.example', 'dsn=4.7.1, status=deferred (host mx said: 451 4.7.1 greylisted)'),
    ].join('\n');
    expect(told(text, 'page')).toEqual([
      '550 5.1.1 user-unknown permanent kim@acme.example',
      '451 4.7.1 greylisted temporary lee@beta.example',
    ]);
  });

  it('may put code, status and words in cells', () => {
    expect(told('kim@acme.example\t550\t5.1.1\tUser unknown', 'esp')).toEqual([
      '550 5.1.1 user-unknown permanent kim@acme.example',
    ]);
  });

  it('of an ESP tells what was never sent', () => {
    const [found] = diagnose('605 Not delivering to previously bounced address', { place: 'esp' });
    expect(found).toMatchObject({ reply: 605, neverSent: true });
    expect(diagnose('605 Not delivering to previously bounced address', { place: 'page' })).toEqual([]);
  });

  it('tells a cause in one line without a code, where the caller says it is one', () => {
    expect(told('User unknown', 'line')).toEqual(['- - user-unknown permanent']);
    expect(told('User unknown', 'page')).toEqual([]);
  });
});

describe('evidence', () => {
  it('points at the words in the text given', () => {
    const text = 'x\n\n550-5.2.2 The mailbox of\r\n550 5.2.2 this user is   FULL up';
    const [found] = diagnose(text);
    for (const { evidence } of found!.candidates)
      for (const { span, words } of evidence) if (span) expect(text.slice(span.start, span.end)).toBe(words);
    expect(found!.candidates[0]).toMatchObject({ category: 'Mailbox Full', reason: 'over-quota' });
  });

  it('tells what the table files the pair under, when the words say otherwise', () => {
    const [found] = diagnose('550 5.7.1 Message rejected as spam');
    expect(found!.candidates[0]!.category).toBe('Blocked');
    expect(found!.filed).toEqual(['Invalid address']);
  });
});

describe('lookup', () => {
  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['\u0000\u0001\u0002\u0003', 'binary'],
    ['hello world', 'no-code'],
    ['12', 'no-code'],
  ])('of %j says %s', (query, why) => {
    expect(lookup(query)).toEqual({ kind: 'nothing', why });
  });

  it('of far too much text says so', () => {
    expect(lookup('550 '.repeat(2_000_000))).toEqual({ kind: 'nothing', why: 'too-long' });
  });

  it.each(['550 5.7.26', '550/5.7.26', '550-5.7.26', 'smtp; 550 5.7.26', ' 550\u00a05.7.26 '])(
    'takes %j for the pair',
    (query) => {
      expect(lookup(query)).toMatchObject({
        kind: 'codes',
        diagnosis: { reply: 550, status: '5.7.26', undecided: true },
      });
    },
  );

  it('takes a pasted bounce for one', () => {
    expect(lookup(POSTFIX)).toMatchObject({ kind: 'bounce', diagnoses: [{ reply: 550, status: '5.1.1' }] });
  });
});

describe('a status that begins a line is one of mail', () => {
  it('where words of a refusal follow', () => {
    expect(told('5.1.1 This user is not registered', 'line')).toEqual(['- 5.1.1 user-unknown permanent']);
  });
  it.each(['5.1.1 Introduction', '4.2.2 fixes an unknown user', '5.2.1 (2021-05-05): unknown user'])(
    'not in %s',
    (text) => {
      expect(told(text, 'line')).toEqual([]);
    },
  );
});

it('what a message was about that came back says nothing about why it did', () => {
  const notice = `This is the mail system at host mail.sender.example.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

<kim@gone.example>: Host or domain name not found. Name service
    error for name=gone.example type=A: Host not found

Subject
Your order is on its way
To
kim@gone.example
Dear reader, your parcel left our house today.`;
  expect(told(notice, 'message')).toEqual(['- - host-unknown permanent kim@gone.example']);
});
