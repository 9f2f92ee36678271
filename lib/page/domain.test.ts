import { expect, test } from 'vitest';
import { addressIn, domainIn } from './domain.ts';

test.each([
  ['Ana Gómez <ana@Shop.Example>', 'shop.example'],
  ['ana@shop.example', 'shop.example'],
  ['mailto:ana@shop.example?subject=hi', 'shop.example'],
  ['  shop.example. ', 'shop.example'],
  ['news.shop-two.example', 'news.shop-two.example'],
  ['ana@bücher.example', 'xn--bcher-kva.example'],
  ['ana@xn--bcher-kva.example', 'xn--bcher-kva.example'],
  ['the first counts: a@one.example, b@two.example', 'one.example'],
  ['', ''],
  ['no address here', ''],
  ['localhost', ''],
  ['192.0.2.1', ''],
  ['ana@192.0.2.1', ''],
  ['https://shop.example/', ''],
  [`ana@${'a.'.repeat(123)}example`, `${'a.'.repeat(123)}example`],
  [`ana@${'a.'.repeat(124)}example`, ''],
  [`ana@${'ü.'.repeat(60)}example`, ''],
])('the domain in %j is %j', (text, domain) => {
  expect(domainIn(text)).toBe(domain);
});

test.each([
  ['"Ana" <Ana@Shop.Example>', 'ana@shop.example'],
  ['to=<ana@shop.example>, relay=mx', 'ana@shop.example'],
  ['ana@localhost', ''],
  ['a@b.example c@d.example', 'a@b.example'],
  ['', ''],
])('the address in %j is %j', (text, address) => {
  expect(addressIn(text)).toBe(address);
});

/** Each beginning of a word is tried by itself: a whole document in one word would take minutes. */
test('only the beginning of a text is looked at', () => {
  const far = `${'x'.repeat(5_000)}@shop.example`;
  expect(addressIn(far)).toBe('');
  expect(domainIn(far)).toBe('');
});
