import { browser } from 'wxt/browser';
import { looksOf, type Looks } from './looks.ts';
import { parseOverrides } from './overrides.ts';
import { among, flag, isRecord } from './stored.ts';
import type { Override } from '#lib/tally/override.ts';

/** What an administrator has set; see `public/managed-schema.json` and `docs/permissions.md`. */
export type Policy = {
  /** Match patterns of the sites people may switch on; null for any. */
  sites: string[] | null;
  overrides: Override[];
  /** Days counts are kept at most; null when the person chooses. */
  retention: 0 | 30 | 90 | 365 | null;
  /** Colours and lines of marks that people cannot change, by category key. */
  looks: Looks;
  /** Settings travel with the browser's sync. */
  sync: boolean;
};

/** Nothing set. */
export const NO_POLICY: Policy = { sites: null, overrides: [], retention: null, looks: {}, sync: true };

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((it) => typeof it === 'string');

/** The administrator's choices; none when one of them makes no sense. */
function overridesOf(stored: unknown): Override[] {
  try {
    return parseOverrides(stored ?? []).map((it) => Object.assign(it, { managed: true }));
  } catch {
    return [];
  }
}

/** Reads what the administrator wrote; a value that makes no sense counts as not set. Pure, for the test. */
export function parsePolicy(stored: unknown): Policy {
  const policy = isRecord(stored) ? stored : {};
  return {
    sites: isTexts(policy['sites']) ? policy['sites'] : NO_POLICY.sites,
    overrides: overridesOf(policy['overrides']),
    retention: among(policy['retention'], [0, 30, 90, 365], NO_POLICY.retention),
    looks: looksOf(policy['looks']),
    sync: flag(policy['sync'], NO_POLICY.sync),
  };
}

/** The administrator's policy, or none. */
export async function readPolicy(): Promise<Policy> {
  try {
    return parsePolicy(await browser.storage.managed.get(null));
  } catch {
    // Firefox throws when no administrator has set anything.
    return NO_POLICY;
  }
}
