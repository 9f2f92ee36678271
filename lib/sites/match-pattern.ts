/**
 * Does a URL fall under an MV3 match pattern? Understood: `https://host/*`, `https://*.host/*`, scheme `*` for http and
 * https, and a path with `*`. Anything else never matches.
 */
export function matchesPattern(pattern: string, url: URL): boolean {
  const parts = /^(\*|https?):\/\/([^/]+)(\/.*)$/.exec(pattern);
  if (!parts) return false;
  const [, scheme, host, path] = parts as unknown as [string, string, string, string];
  if (scheme === '*' ? !/^https?:$/.test(url.protocol) : url.protocol !== `${scheme}:`) return false;
  return matchesHost(host, url.hostname) && matchesPath(path, url.pathname + url.search);
}

function matchesHost(host: string, name: string): boolean {
  if (host === '*') return true;
  if (host.startsWith('*.')) return name === host.slice(2) || name.endsWith(host.slice(1));
  return name === host;
}

/** Greedy left to right: linear, no pattern is built from data. */
function matchesPath(path: string, value: string): boolean {
  const literals = path.split('*');
  if (literals.length === 1) return path === value;
  const first = literals[0]!;
  const last = literals.at(-1)!;
  if (!value.startsWith(first)) return false;
  let at = first.length;
  for (const literal of literals.slice(1, -1)) {
    const found = value.indexOf(literal, at);
    if (found < 0) return false;
    at = found + literal.length;
  }
  return value.length - last.length >= at && value.endsWith(last);
}
