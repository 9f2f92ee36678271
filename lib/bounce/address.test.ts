import { expect, test } from 'vitest';
import { domainOf } from './address.ts';

test.each([
  ['ana@Shop.Example.', 'shop.example'],
  ['ana@bücher.example', 'xn--bcher-kva.example'],
  ['ana', ''],
  ['ana@<shop>', ''],
  [`ana@${'a.'.repeat(123)}example`, `${'a.'.repeat(123)}example`],
  // Longer than a domain may be, as it is written or in A-label form.
  [`ana@${'a.'.repeat(124)}example`, ''],
  [`ana@${'ü.'.repeat(60)}example`, ''],
])('the domain of %j is %j', (address, domain) => {
  expect(domainOf(address)).toBe(domain);
});
