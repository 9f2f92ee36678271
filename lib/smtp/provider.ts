import type { Meaning } from './compiled.ts';
import type { Found } from './match/matcher.ts';
import type { Provider } from './rules/rule.ts';

/** A host name stands here as a host, not as the domain of a mail address or the tail of a longer name. */
const standsAsHost = (text: string, end: number, host: string): boolean => {
  const before = text.charAt(end - host.length - 1);
  const after = text.charAt(end);
  return (
    !/[\w@-]/.test(before) && !/[\w-]/.test(after) && !(after === '.' && /\w/.test(text.charAt(end + 1)))
  );
};

/**
 * "mx.zoho.com" is a host that spoke; a bare "comcast.net" is more often a sender's domain the reply talks about. A host named
 * before the reply ("host X said:") outranks one in it, the nearest first; of two names that end alike the longer is narrower.
 */
const hostRank = (text: string, end: number, host: string, at: number): number =>
  (text.charAt(end - host.length - 1) === '.' || host.split('.').length > 2 ? 1e9 : 0) +
  (end <= at ? 1e8 - (at - end) * 1e3 : 0) +
  host.length;

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
      const own = hostRank(text, end, fragment, at);
      if (own <= rank) continue;
      host = meaning.provider;
      rank = own;
    }
  }
  return words ?? host ?? domain ?? software;
};
