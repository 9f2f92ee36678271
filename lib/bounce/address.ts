/** Reading mail addresses and domains out of shown text. Nothing here is stored. */

const ADDRESS = /[^\s<>()[\]",;:=*|]{1,64}@[^\s<>()[\]",;:=*|'’]{1,255}/g;

/** Letters of the longest domain (RFC 1035); in A-label form one is longer than it was written. The background refuses a longer one. */
export const LONGEST_DOMAIN = 253;

/** Domain as a key: lower case, without final dot, in A-label form; empty when it is none. */
export const domainKey = (domain: string): string => {
  const plain = domain
    .trim()
    .toLowerCase()
    .replace(/[.>\])]+$/, '');
  if (!/^[^\s@<>()[\],;:]+$/.test(plain) || plain.length > LONGEST_DOMAIN) return '';
  const key = /^[\x21-\x7e]+$/.test(plain) ? plain : (URL.parse(`http://${plain}/`)?.hostname ?? '');
  return key.length > LONGEST_DOMAIN ? '' : key;
};

/** Domain of an address, as a key; empty when there is no "@". */
export const domainOf = (address: string): string => {
  const at = address.lastIndexOf('@');
  return at < 0 ? '' : domainKey(address.slice(at + 1));
};

/** All mail addresses in a stretch of text, lower case, in order, each once. */
export const addressesIn = (text: string): string[] => {
  const found = new Set<string>();
  for (const [match] of text.matchAll(ADDRESS)) found.add(match.replace(/[.'”’!?]+$/, '').toLowerCase());
  return [...found];
};
