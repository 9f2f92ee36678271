import { PROVIDERS } from '#lib/smtp/rules/index.ts';

const byHost = new Map<string, string>();
const byDomain = new Map<string, string>();
for (const { id, hosts, domains = [] } of PROVIDERS) {
  for (const host of hosts) if (!byHost.has(host)) byHost.set(host, id);
  for (const domain of domains) if (!byDomain.has(domain)) byDomain.set(domain, id);
}

/** Hosts remembered; log files repeat few. */
const MAX_KEPT = 20_000;
const seen = new Map<string, string>();

/** Id of the provider a mail host belongs to, by the end of its name; '' when it is not known. */
export function providerOfHost(host: string): string {
  let known = seen.get(host);
  if (known !== undefined) return known;
  known = '';
  let name = host.trim().toLowerCase().replace(/\.$/, '');
  while (name !== '') {
    const id = byHost.get(name);
    if (id) {
      known = id;
      break;
    }
    const dot = name.indexOf('.');
    name = dot === -1 ? '' : name.slice(dot + 1);
  }
  if (seen.size >= MAX_KEPT) seen.clear();
  seen.set(host, known);
  return known;
}

/** Id of the provider that serves a recipient domain; '' when it is not known. */
export const providerOfDomain = (domain: string): string => byDomain.get(domain) ?? '';
