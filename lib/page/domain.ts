import { LONGEST_DOMAIN } from '#lib/bounce/address.ts';

/** Of a longer text only the beginning is looked at: the patterns below try each beginning of a word anew. */
const MAX_LOOKED_AT = 1_000;

/** A name that a URL would give back as it is. */
const PLAIN = /^(?!xn--)[a-z0-9]+(?:[-.](?!xn--)[a-z0-9]+)*\.[a-z]+$/;

/**
 * The domain in "Name <a@b.example>", "a@b.example", "mailto:a@b.example" or "b.example", lower case and in A-label form;
 * the empty string when there is none.
 */
export function domainIn(text: string): string {
  const start = text.trimStart().slice(0, MAX_LOOKED_AT).trimEnd();
  const address = /@([^\s@<>()[\],;:"'|?&]+)/u.exec(start);
  const bare = address ? address[1]! : /^[^\s@/]+\.[^\s@/]+$/.test(start) ? start : '';
  const name = bare.replace(/\.+$/, '');
  if (name === '' || !name.includes('.') || /^[\d.]+$/.test(name)) return '';
  const found = PLAIN.test(name) ? name : (URL.parse(`http://${name}/`)?.hostname ?? '');
  return found.length > LONGEST_DOMAIN ? '' : found;
}

/** The first mail address of a text, lower case, or the empty string. */
export function addressIn(text: string): string {
  const start = text.trimStart().slice(0, MAX_LOOKED_AT);
  const found = /[^\s@<>()[\],;:"']+@[^\s@<>()[\],;:"'|?&]+\.[^\s@<>()[\],;:"'|?&]+/u.exec(start);
  return found?.[0].toLowerCase() ?? '';
}
