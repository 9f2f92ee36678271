import type { SiteState } from '#components/SiteToggle.tsx';
import { isGranted, originPattern } from '#lib/ext/grants.ts';
import { allows } from '#lib/ext/allowed-sites.ts';
import { readPolicy } from '#lib/ext/policy.ts';
import { isOff } from '#lib/ext/switches.ts';

/** What may be done on the page at this address. */
export async function siteState(url: string): Promise<SiteState> {
  if (originPattern(url) === null) return 'closed';
  if (!allows(await readPolicy(), url)) return 'forbidden';
  if (!(await isGranted(url))) return 'once';
  return (await isOff(url)) ? 'off' : 'always';
}
