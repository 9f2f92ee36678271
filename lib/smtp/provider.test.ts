import { expect, test } from 'vitest';
import { diagnose } from './index.ts';

const providerIn = (text: string): string | null => diagnose(text)[0]!.provider;

test.each([
  ['zoho', 'host mx.zoho.com[192.0.2.25] said: 550 5.7.1 Email rejected per DMARC policy of comcast.net'],
  [
    'outlook.com',
    'host outlook-com.olc.protection.outlook.com[192.0.2.25] said: 552 5.2.2 The mailbox is full',
  ],
  ['microsoft365', 'host a-net.mail.protection.outlook.com[192.0.2.25] said: 552 5.2.2 The mailbox is full'],
  ['comcast', 'host mx1.comcast.net[192.0.2.25] said: 550 5.1.1 user unknown in virtual mailbox table'],
  ['postfix', 'host mx.example.net[192.0.2.25] said: 550 5.1.1 user unknown in virtual mailbox table'],
  ['titan', 'host mx1.titan.email[192.0.2.25] said: 554 5.7.1 blocked using b.barracudacentral.org'],
  [
    'apple',
    'host mx01.mail.icloud.com[192.0.2.25] said: 550 5.7.0 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.9',
  ],
  [
    'proofpoint',
    'host mx.example.net[192.0.2.25] said: 554 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.9',
  ],
  [
    'godaddy',
    'host mx.example.net[192.0.2.25] said: 550 This IP has sent too many messages this hour. IB504',
  ],
  [null, 'host mx.example.net[192.0.2.25] said: 550 5.7.1 rejected by the DMARC policy of web.de'],
  ['web.de', 'host web.de[192.0.2.25] said: 550 mailbox unavailable'],
  [null, 'host notgoogle.com[192.0.2.25] said: 550 5.1.1 no such user'],
])('%s speaks in "%s"', (provider, text) => {
  expect(providerIn(`<recipient@example.net>: ${text} (in reply to RCPT TO command)`)).toBe(provider);
});
