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
 * "mx.zoho.com" is a host that spoke; a bare "comcast.net" is more often a sender's domain the reply talks about. Above that,
 * the longer known name is the narrower one.
 */
const hostRank = (text: string, end: number, host: string): number =>
  (text.charAt(end - host.length - 1) === '.' || host.split('.').length > 2 ? 1_000 : 0) + host.length;

/**
 * Who refused, by what stands in the matched stretch: its own words first, then the host that is most surely one. Software that
 * anyone may run (no hosts of its own) is named last.
 */
export const providerOf = (
  text: string,
  found: readonly Found[],
  meanings: readonly Meaning[],
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
      const own = hostRank(text, end, fragment);
      if (own <= rank) continue;
      host = meaning.provider;
      rank = own;
    }
  }
  return words ?? host ?? domain ?? software;
};
