import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { seen } from '#tests/store/sample.ts';
import { clean, fault, isDay, LONGEST } from './clean.ts';

test.each([
  ['2026-11-20', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['1970-01-01', false],
  ['9999-12-31', false],
  ['2026-1-2', false],
  ['', false],
])('%s is a day: %s', (day, expected) => {
  expect(isDay(day)).toBe(expected);
});

test('an address in any field leaves at most its domain', () => {
  const it = clean(
    seen('a', {
      sendingDomain: 'Jane <jane@shop.example',
      recipientDomain: 'Joe@Mail.Example',
      emailType: 'to joe@mail.example',
      provider: 'joe@mail.example',
      sendingIp: 'joe@mail.example',
    }),
  );
  expect(it).toMatchObject({
    sendingDomain: 'shop.example',
    recipientDomain: 'mail.example',
    emailType: '',
    provider: '',
    sendingIp: '',
  });
});

test.each(['joe%40mail.example', 'joe\uff20mail.example', 'joe\ufe6bmail.example'])(
  'an address is one however its sign is written: %s',
  (address) => {
    const it = clean(seen('a', { sendingDomain: address, emailType: address, provider: address }));
    expect(it).toMatchObject({ sendingDomain: 'mail.example', emailType: '', provider: '' });
  },
);

test.each([
  ['shop.example', 'shop.example'],
  ['_dmarc.shop-two.example', '_dmarc.shop-two.example'],
  ['bücher.example', 'bücher.example'],
  ['shop.example/?user=joe', ''],
  ['joe smith', ''],
  ['shop.example:25', ''],
])('a domain field keeps names only: %s', (value, kept) => {
  expect(clean(seen('a', { recipientDomain: value })).recipientDomain).toBe(kept);
});

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['2001:DB8::1', '2001:DB8::1'],
  ['fe80::1%eth0', 'fe80::1%eth0'],
  ['joe smith', ''],
  ['', ''],
])('an IP field keeps addresses of machines only: %s', (value, kept) => {
  expect(clean(seen('a', { sendingIp: value })).sendingIp).toBe(kept);
});

test('a verdict that does not exist is dropped, a delivery has none', () => {
  expect(
    clean(seen('a', { category: 'Bogus' as never, reason: 'toString' as never, reply: 1e9, status: '5.x' })),
  ).toMatchObject({
    category: null,
    reason: null,
    reply: null,
    status: null,
  });
  expect(clean(seen('a', { outcome: 'delivered' }))).toMatchObject({ category: null, reason: null });
});

test('whatever comes in, nothing that goes out holds an address, a control character or more than its limit', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.emailAddress());
  fc.assert(
    fc.property(
      text,
      text,
      text,
      text,
      text,
      (sendingDomain, recipientDomain, emailType, provider, sendingIp) => {
        const it = clean(seen('a', { sendingDomain, recipientDomain, emailType, provider, sendingIp }));
        const values = [it.sendingDomain, it.recipientDomain, it.emailType, it.provider, it.sendingIp];
        for (const value of values) {
          expect(value).not.toMatch(/[@\u0000-\u001f\u007f-\u009f]/);
          expect(value.length).toBeLessThanOrEqual(LONGEST.domain);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('what cannot be counted says why', () => {
  expect(fault(seen('a'))).toBeNull();
  expect(fault(seen('a', { day: 'today' }))).toBe('day');
  expect(fault(seen('a', { source: '../x' }))).toBe('source');
  expect(fault(seen('a', { outcome: 'opened' as never }))).toBe('outcome');
});
