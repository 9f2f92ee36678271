import { domainKey } from '#lib/bounce/address.ts';
import { memo } from './read/owned.ts';

const cleanDomain = memo(domainKey);

/** The domain of a mail address, of "Ana <ana@example.net>", or of a bare domain. */
export function domainOf(address: string): string {
  let to = address.length;
  if (to === 0) return '';
  const at = address.lastIndexOf('@');
  let from = at + 1;
  if (address.charCodeAt(to - 1) === 62) to--;
  else if (at !== -1) {
    for (let end = from; end < to; end++) if (address.charCodeAt(end) === 62) to = end;
  }
  if (address.charCodeAt(from) === 60) from++;
  return from < to ? cleanDomain(address, from, to) : '';
}

/** The bare address of "Ana <ana@example.net>", "smtp:ana@example.net" or "rfc822; ana@example.net". */
export function bareAddress(text: string): string {
  if (!/[\s<>:;"]/.test(text)) return text;
  const angle = /<([^<>]{1,320})>/.exec(text);
  const inner = (angle ? angle[1]! : text).trim();
  return inner
    .replace(/^(?:smtp:|rfc822;|mailto:)\s*/i, '')
    .replace(/^"(.*)"$/, '$1')
    .trim();
}

/** Longest text that can be an IP address with port. */
const MAX_IP = 64;
const IP = /^(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?:\d{1,3}(?:\.\d{1,3}){3})?)$/i;

/** The IP address in "192.0.2.10", "192.0.2.10:40000" or "[2001:db8::1]:25"; '' when there is none. */
export const ipOf = memo((text): string => {
  const bare = text.length > MAX_IP ? '' : text.trim();
  const host = bare.replace(/^\[(.*)\](?::\d+)?$/, '$1').replace(/^(\d[\d.]+):\d+$/, '$1');
  return IP.test(host) ? host.toLowerCase() : '';
});
