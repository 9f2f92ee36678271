import { describe, expect, it } from 'vitest';
import { isPublicIp, publicIpsIn, readBounce } from './index.ts';

const NOTICE = `This is the mail system at host mail.shop.example.

<Kim@Acme.example>: host mx.acme.example[192.0.2.7] said: 554 5.7.1 Service unavailable; Client host
    [203.0.113.9] blocked using a list (in reply to RCPT TO command)

Reporting-MTA: dns; mail.shop.example
Arrival-Date: Mon, 23 Nov 2026 16:29:52 +0000 (UTC)

Final-Recipient: rfc822; kim@acme.example
Action: failed
Status: 5.7.1

Return-Path: <bounce+1@shop.example>
Received: from app (app.shop.example [10.0.0.4])
\tby mail.shop.example; Mon, 23 Nov 2026 16:29:50 +0000
Received: from office ([198.51.100.20]) by app; Mon, 23 Nov 2026 16:29:49 +0000
From: Fernbridge Books <news@shop.example>
To: kim@acme.example
Subject: New books
Message-ID: <lab.1@mail.shop.example>
List-Unsubscribe: <https://shop.example/u>`;

describe('who bounced', () => {
  it('is read from a notice and the headers it returns', () => {
    expect(readBounce(NOTICE)).toMatchObject({
      recipients: ['kim@acme.example'],
      recipientDomain: 'acme.example',
      sendingDomain: 'shop.example',
      sendingIp: '203.0.113.9',
      emailType: 'bulk',
      messageId: 'lab.1@mail.shop.example',
      arrivalDate: 'Mon, 23 Nov 2026 16:29:52 +0000 (UTC)',
      subject: 'New books',
    });
  });

  it('falls back to the first public address of the returned headers, and to the reporting host', () => {
    const plain = NOTICE.replace(/Client host\s+\[203\.0\.113\.9\]/, 'you').replace(
      /^(?:From|Return-Path):.*$/gm,
      'X-None: 1',
    );
    expect(readBounce(plain)).toMatchObject({ sendingIp: '198.51.100.20', sendingDomain: 'shop.example' });
  });

  it('takes no time for the address of a sender', () => {
    const { sendingIp } = readBounce(
      NOTICE.replace(
        /^(Received: ).*\n\t.*$/m,
        '$1(Haraka outbound); Mon, 23 Nov 2026 16:29:50 +0000',
      ).replace(/Client host\s+\[203\.0\.113\.9\]/, 'you'),
    );
    expect(sendingIp).toBe('198.51.100.20');
  });

  it('is empty where nothing is told', () => {
    expect(readBounce('Hello')).toMatchObject({
      recipients: [],
      recipientDomain: '',
      sendingIp: '',
      emailType: '',
    });
  });
});

describe('public addresses', () => {
  it.each(['10.1.2.3', '127.0.0.1', '192.168.0.9', '172.20.1.1', '169.254.1.1', '::1', 'fe80:0:0:0:0:0:0:1'])(
    '%s is not one',
    (ip) => {
      expect(isPublicIp(ip)).toBe(false);
    },
  );
  it.each([
    ['seen at 16:29:50 from 2001:db8::1', ['2001:db8::1']],
    ['2001:db8:0:0:0:0:0:1 and 00:0c:29:5e:00:01', ['2001:db8:0:0:0:0:0:1']],
  ])('of "%s" are %s', (text, found) => {
    expect(publicIpsIn(text)).toEqual(found);
  });
  it.each(['203.0.113.9', '2001:db8:0:0:0:0:0:1'])('%s is one', (ip) => {
    expect(isPublicIp(ip)).toBe(true);
  });
});
