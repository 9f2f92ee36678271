import { PROVIDERS } from '#lib/smtp/rules/index.ts';
import { memo } from './read/owned.ts';

const byHost = new Map<string, string>();
const byDomain = new Map<string, string>();
for (const { id, hosts, domains = [] } of PROVIDERS) {
  for (const host of hosts) if (!byHost.has(host)) byHost.set(host, id);
  for (const domain of domains) if (!byDomain.has(domain)) byDomain.set(domain, id);
}

/** Id of the provider a mail host belongs to, by the end of its name; '' when it is not known. */
export const providerOfHost = memo((host): string => {
  let name = host.trim().toLowerCase().replace(/\.$/, '');
  while (name !== '') {
    const id = byHost.get(name);
    if (id) return id;
    const dot = name.indexOf('.');
    name = dot === -1 ? '' : name.slice(dot + 1);
  }
  return '';
});

/** Id of the provider that serves a recipient domain; '' when it is not known. */
export const providerOfDomain = (domain: string): string => byDomain.get(domain) ?? '';
