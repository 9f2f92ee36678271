import { expect, test } from 'vitest';
import { diagnose } from './index.ts';

test.each([
  [true, 'Dropped\tUnsubscribed Address\trecipient@example.net'],
  [true, 'Dropped\tBounced Address\trecipient@example.net'],
  [true, 'recipient@example.net\tfailed\tsuppress-complaint'],
  [true, '605\tNot delivering to previously bounced address'],
  [false, '550 5.1.1 <recipient@example.net>: user unknown'],
  [false, '550 5.7.1 The recipient has blocked you'],
])('never sent is %s for "%s"', (neverSent, text) => {
  expect(diagnose(text, { place: 'esp' })[0]?.neverSent).toBe(neverSent);
});
