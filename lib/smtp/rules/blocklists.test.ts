import { expect, test } from 'vitest';
import { diagnose } from '../index.ts';
import { BLOCKLISTS, delistingOf } from './blocklists.ts';

const listIn = (text: string): string | null => delistingOf(diagnose(text)[0]!)?.id ?? null;

test.each([
  ['spamhaus-pbl', '554 5.7.1 Client host [192.0.2.9] blocked using pbl.spamhaus.org'],
  ['spamcop', '554 5.7.1 Client host [192.0.2.9] blocked using bl.spamcop.net'],
  ['spamhaus-dbl', '550 5.7.1 The domain links.example.com is listed by dbl.spamhaus.org'],
  ['own-outlook.com', '550 5.7.1 Part of their network is on our block list (S3140)'],
  ['own-google', '421 4.7.0 Low reputation of the sending domain. a1-20 - gsmtp'],
  [null, '550 5.1.1 No such user. https://support.google.com/mail/?p=NoSuchUser a1-20 - gsmtp'],
  [null, '550 5.1.1 <recipient@example.net>: user unknown'],
  [null, '554 5.7.1 [192.0.2.9] blocked using zen.spamhaus.org; Error: open resolver; 127.255.255.254'],
])('%s is to be left after "%s"', (id, text) => {
  expect(listIn(text)).toBe(id);
});

test('ids are unique, pages are https, and a closed list has no page to leave it', () => {
  expect(new Set(BLOCKLISTS.map(({ id }) => id)).size).toBe(BLOCKLISTS.length);
  for (const { id, delistUrl, lookupUrl, closed } of BLOCKLISTS) {
    for (const url of [delistUrl, lookupUrl]) if (url !== null) expect(url, id).toMatch(/^https:\/\//);
    if (closed) expect(delistUrl, id).toBeNull();
  }
});
