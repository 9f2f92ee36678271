import { inTurn } from './in-turn.ts';
import type { Looks } from './looks.ts';
import { readPolicy, type Policy } from './policy.ts';
import { area, DEFAULTS, KEY, readOwn, ruled, type Settings } from './settings.ts';

/** The chosen looks to be kept: where an administrator has set one, the person's own of before. */
function keptLooks(chosen: Looks, own: Looks, policy: Policy): Looks {
  const kept = Object.entries(chosen).filter(([category]) => !(category in policy.looks));
  const hidden = Object.entries(own).filter(([category]) => category in policy.looks);
  return Object.fromEntries([...kept, ...hidden]);
}

const queue = inTurn();

/**
 * Changes some of the settings; answers all of them. Apart from `settings.ts`, which every page with a bounce loads.
 *
 * @throws SettingsError: nothing was written.
 */
export const writeSettings = (change: Partial<Settings>): Promise<Settings> =>
  queue(async () => {
    const policy = await readPolicy();
    const own = await readOwn(policy);
    const looks = change.looks ? keptLooks(change.looks, own.looks, policy) : own.looks;
    const next = { ...own, ...change, looks, version: DEFAULTS.version };
    await area(policy.sync).set({ [KEY]: next });
    return ruled(next, policy);
  });
