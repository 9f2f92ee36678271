import { domainKey } from '#lib/bounce/address.ts';

/** Domains seen are kept as they were cleaned, since few repeat often; more than this and the memory starts anew. */
const MAX_KEPT = 20_000;
const domains = new Map<string, string>();

/** The domain of a mail address, of "Ana <ana@example.net>", or of a bare domain. */
export function domainOf(address: string): string {
  const at = address.lastIndexOf('@');
  let from = at + 1;
  let to = address.length;
  if (address.charCodeAt(to - 1) === 62) to--;
  else if (at !== -1) {
    const close = address.indexOf('>', from);
    if (close !== -1) to = close;
  }
  if (address.charCodeAt(from) === 60) from++;
  const raw = from === 0 && to === address.length ? address : address.slice(from, to);
  let known = domains.get(raw);
  if (known === undefined) {
    known = domainKey(raw);
    if (domains.size >= MAX_KEPT) domains.clear();
    domains.set(raw, known);
  }
  return known;
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

const IP = /^(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?:\d{1,3}(?:\.\d{1,3}){3})?)$/i;
const ips = new Map<string, string>();

/** The IP address in "192.0.2.10", "192.0.2.10:40000" or "[2001:db8::1]:25"; '' when there is none. */
export function ipOf(text: string): string {
  let known = ips.get(text);
  if (known === undefined) {
    const bare = text.length > 64 ? '' : text.trim().replace(/^\[?(.*?)\]?$/, '$1');
    const host = bare.replace(/^(\d[\d.]+):\d+$/, '$1').replace(/\]:\d+$/, '');
    known = IP.test(host) ? host.toLowerCase() : '';
    if (ips.size >= MAX_KEPT) ips.clear();
    ips.set(text, known);
  }
  return known;
}
