import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { overridesSchema } from './overrides.ts';
import type { Override } from '#lib/tally/override.ts';

/** What an administrator has set; see `public/managed-schema.json` and `docs/permissions.md`. */
export type Policy = {
  /** Match patterns of the sites people may switch on; null for any. */
  sites: string[] | null;
  overrides: Override[];
  /** Days counts are kept at most; null when the person chooses. */
  retention: 0 | 30 | 90 | 365 | null;
  /** Settings travel with the browser's sync. */
  sync: boolean;
};

/** Nothing set. */
export const NO_POLICY: Policy = { sites: null, overrides: [], retention: null, sync: true };

const schema = v.object({
  sites: v.fallback(v.nullable(v.array(v.string())), null),
  overrides: v.fallback(overridesSchema, []),
  retention: v.fallback(v.nullable(v.picklist([0, 30, 90, 365])), null),
  sync: v.fallback(v.boolean(), true),
});

/** Reads what the administrator wrote; a value that makes no sense counts as not set. Pure, for the test. */
export function parsePolicy(stored: unknown): Policy {
  const parsed = v.safeParse(schema, {
    sites: null,
    overrides: [],
    retention: null,
    sync: true,
    ...(stored as object),
  });
  if (!parsed.success) return NO_POLICY;
  const overrides = parsed.output.overrides.map((it) => Object.assign({}, it, { managed: true }));
  return { ...parsed.output, overrides };
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
