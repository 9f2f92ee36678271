import type { Meaning } from './compiled.ts';
import type { Found } from './match/matcher.ts';
import type { Provider } from './rules/rule.ts';

/** What stands before a host that is named as one. */
const NAMED = /(?:host|server|mta:?|dns;|by|to|with)\s{0,2}\[?$/i;

/**
 * A host name stands here as a host: not as the domain of a mail address, not as the tail of a longer name, and a bare
 * "comcast.net" only where a host is announced, for a reply also talks of senders' domains.
 */
const standsAsHost = (text: string, end: number, host: string): boolean => {
  const start = end - host.length;
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (/[\w@-]/.test(before) || /[\w-]/.test(after) || (after === '.' && /\w/.test(text.charAt(end + 1))))
    return false;
  return (
    before === '.' || host.split('.').length > 2 || NAMED.test(text.slice(Math.max(0, start - 10), start))
  );
};

/**
 * A host named before the reply ("host X said:") outranks one in it, the nearest first; of two names that end alike the longer
 * is narrower.
 */
const hostRank = (end: number, host: string, at: number): number =>
  (end <= at ? 1e8 - (at - end) * 1e3 : 0) + host.length;

/**
 * Who refused, by what stands in the matched stretch: its own words first, then the host that is most surely one. Software that
 * anyone may run (no hosts of its own) is named last. `at` is where the reply itself starts.
 */
export const providerOf = (
  text: string,
  found: readonly Found[],
  meanings: readonly Meaning[],
  at = 0,
): Provider | null => {
  let words: Provider | null = null;
  let software: Provider | null = null;
  let host: Provider | null = null;
  let rank = 0;
  let domain: Provider | null = null;
  for (const { index, fragment, end } of found) {
    const meaning = meanings[index]!;
    if (meaning.kind === 'words') {
      if (meaning.provider.hosts.length > 0) words ??= meaning.provider;
      else software ??= meaning.provider;
    } else if (meaning.kind === 'domain') domain ??= meaning.provider;
    else if (meaning.kind === 'host' && standsAsHost(text, end, fragment)) {
      const own = hostRank(end, fragment, at);
      if (own <= rank) continue;
      host = meaning.provider;
      rank = own;
    }
  }
  return words ?? host ?? domain ?? software;
};
