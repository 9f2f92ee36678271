import { covers, originPattern } from './grants.ts';
import type { Policy } from './policy.ts';

/** May this site be switched on? */
export function allows(policy: Policy, url: string): boolean {
  const pattern = originPattern(url);
  return pattern !== null && (policy.sites === null || policy.sites.some((site) => covers(site, pattern)));
}
