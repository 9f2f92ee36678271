import { expect, it } from 'vitest';
import { domainChecks } from './domain-checks.ts';

it('offers what is known and says which site sees what', () => {
  const checks = domainChecks({
    sendingDomain: 'example.com',
    sendingIp: '203.0.113.9',
    recipientDomain: 'example.org',
  });
  expect(checks.map(({ id, subject }) => `${id} ${subject}`)).toEqual([
    'sendingDns example.com',
    'dmarc example.com',
    'listed example.com',
    'ipListed 203.0.113.9',
    'recipientMx example.org',
  ]);
  for (const { url, host } of checks) expect(URL.parse(url)?.host).toBe(host);
});

it.each([
  [{}],
  [{ sendingDomain: 'javascript:alert(1)' }],
  [{ sendingDomain: 'no dots' }],
  [{ sendingDomain: 'example.com/#x' }],
  [{ sendingIp: 'not an address' }],
  [{ recipientDomain: `${'a'.repeat(64)}.com` }],
])('offers nothing for %o', (facts) => {
  expect(domainChecks(facts)).toEqual([]);
});

it('puts an IPv6 address safely into the address', () => {
  expect(domainChecks({ sendingIp: '2001:db8::1' })[0]?.url).toContain('2001%3Adb8%3A%3A1');
});
